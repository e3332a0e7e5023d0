import type { Finding, Itinerary, ItineraryPlace, VisitItem } from '@kangtu/core';
import { duration, isAtSeat } from '@kangtu/presenters';
import { useSignal } from '@preact/signals';
import { nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { Stop } from '../state/stops.ts';
import { editing, showPlace } from '../state/view.ts';
import { Advice } from './Advice.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { unconfirmedText } from './unconfirmed.ts';

/** Facts, what converts to the datums of other maps, and the buttons are fetched for those who want them. */
const StopFacts = later(async () => (await import('./StopFacts.tsx')).StopFacts);
const EditTools = later(async () => (await import('./EditTools.tsx')).EditTools);

interface DetailsProps {
  stop: Stop;
  place: ItineraryPlace;
  trip: Itinerary;
  advice: readonly Finding[];
}

/** What a stop has beyond its essential lines, and the buttons that change it: folded until wanted, all there on paper. */
export function StopDetails({ stop, place, trip, advice }: DetailsProps) {
  const t = messages.value;
  const opened = useSignal(false);
  const { visit } = stop;
  const name = nameIn(place.names);
  const isEdited = editing.value === stop.place;
  // Who told what has to be looked after sees at once what it asks of them.
  const isTold = opened.value || (trip.request.travellers ?? []).length > 0;
  const counted = isTold ? 0 : advice.length;
  const isSure = visit.unconfirmed.length === 0;
  return (
    <>
      <div class="visit-foot">
        <button
          type="button"
          class="unfold"
          data-act="details"
          aria-expanded={opened.value}
          onClick={() => {
            opened.value = !opened.value;
          }}
        >
          {counted > 0 ? <span class="count">{t.advice.count(counted)}</span> : null}
          {isSure ? null : <span class="tag">{unconfirmedText(visit.unconfirmed)}</span>}
          {isSure && counted === 0 ? <span class="count">{t.trip.facts}</span> : null}
        </button>
        <button
          type="button"
          class="edit-stop no-print"
          data-act="edit"
          aria-expanded={isEdited}
          aria-label={t.edit.tools(name)}
          onClick={() => {
            editing.value = isEdited ? null : stop.place;
          }}
        >
          {t.edit.short.edit}
        </button>
      </div>
      <div class={isTold ? 'told' : 'told folded'}>
        <Advice findings={advice} />
        <NearestCare visit={visit} trip={trip} />
      </div>
      {opened.value ? <StopFacts stop={stop} place={place} trip={trip} /> : null}
      {isEdited ? <EditTools stop={stop} name={name} trip={trip} /> : null}
    </>
  );
}

function NearestCare({ visit: { care }, trip }: { visit: VisitItem; trip: Itinerary }) {
  const t = messages.value.care;
  const hospital = care === undefined ? undefined : trip.places[care.hospital];
  if (care === undefined || hospital === undefined) return null;
  return (
    <p class="care">
      <Icon name="cross" />
      <button type="button" class="link" onClick={() => showPlace(hospital.id)}>
        {t.nearest(nameIn(hospital.names), duration(care.minutes, language.value))}
        {isAtSeat(hospital) ? <small>{t.seat}</small> : null}
      </button>
    </p>
  );
}
