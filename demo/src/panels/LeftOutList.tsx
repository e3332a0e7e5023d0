import type { Itinerary, LeftOut } from '@kangtu/core';
import { leftOutSentence } from '@kangtu/presenters';
import { useSignal } from '@preact/signals';
import { nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { addStop } from '../state/edit.ts';
import { offersFor } from '../state/offers.ts';
import { basis, region } from '../state/trip.ts';
import { showPlace } from '../state/view.ts';
import { Icon } from './Icon.tsx';

const FIRST = 4;

/** What was left out and why; first what a small change lets in. */
export function LeftOutList({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const all = useSignal(false);
  const rows = trip.leftOut.flatMap((row) => {
    const place = trip.places[row.place] ?? region.value?.places.find((each) => each.id === row.place);
    return place ? [{ ...row, name: nameIn(place.names) }] : [];
  });
  rows.sort((a, b) => Number((b.changes ?? []).length > 0) - Number((a.changes ?? []).length > 0));
  if (rows.length === 0) return null;
  const setAside = basis.value?.setAside ?? [];
  return (
    <section class="left-out" aria-label={t.trip.leftOut}>
      <h3>
        {t.trip.leftOut} <small>{t.trip.leftOutHint}</small>
      </h3>
      <ul>
        {(all.value ? rows : rows.slice(0, FIRST)).map((row) => (
          <LeftOutRow key={row.place} row={row} trip={trip} aside={setAside.includes(row.place)} />
        ))}
      </ul>
      {rows.length > FIRST ? (
        <button
          type="button"
          class="quiet"
          aria-expanded={all.value}
          onClick={() => {
            all.value = !all.value;
          }}
        >
          {all.value ? t.trip.showFewer : t.trip.showAll(rows.length)}
        </button>
      ) : null}
    </section>
  );
}

interface RowProps {
  row: LeftOut & { readonly name: string };
  trip: Itinerary;
  /** Left out only because another trip was asked for. */
  aside: boolean;
}

function LeftOutRow({ row, trip, aside }: RowProps) {
  const t = messages.value;
  const offers = offersFor(trip, row);
  return (
    <li data-left-out={row.place}>
      <button type="button" class="link" onClick={() => showPlace(row.place)}>
        {row.name}
      </button>
      <span>{aside ? t.trip.setAside : leftOutSentence(row, trip, language.value)}</span>
      <fieldset class="fixes no-print" aria-label={`${row.name}: ${t.offers}`}>
        {offers.map((offer) => (
          <button key={offer.label} type="button" class="quiet" onClick={offer.run}>
            {offer.label}
          </button>
        ))}
        <button
          type="button"
          class="quiet"
          data-act="anyway"
          aria-label={offers.length === 0 ? t.fix.goAnyway(row.name) : t.edit.add(row.name)}
          title={offers.length === 0 ? t.fix.goAnyway(row.name) : t.edit.add(row.name)}
          onClick={() => addStop(row.place)}
        >
          <Icon name="plus" /> {offers.length === 0 ? t.fix.anyway : t.edit.addHere}
        </button>
      </fieldset>
    </li>
  );
}
