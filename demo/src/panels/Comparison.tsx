import { ELEMENTS, type Itinerary } from '@kangtu/core';
import { distance, duration, money } from '@kangtu/presenters';
import { capital, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { endComparison, goBackToKept } from '../state/compare.ts';
import { tripStops } from '../state/stops.ts';

/** The trip put aside beside the present one, row by row. */
export function Comparison({ trip, other }: { trip: Itinerary; other: Itinerary }) {
  const t = messages.value.compare;
  return (
    <section class="compare no-print" aria-label={t.title}>
      <h3>{t.title}</h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.kept}</th>
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(other, trip).map(([label, before, now]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{before}</td>
              <td class={before === now ? '' : 'changed'}>{now}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{messages.value.compare.only}</th>
            <td>
              <Only trip={other} than={trip} />
            </td>
            <td>
              <Only trip={trip} than={other} />
            </td>
          </tr>
        </tbody>
      </table>
      <div class="compare-buttons">
        <button type="button" class="quiet" onClick={goBackToKept}>
          {t.use}
        </button>
        <button type="button" class="quiet" onClick={endComparison}>
          {t.stop}
        </button>
      </div>
    </section>
  );
}

function rowsOf(before: Itinerary, now: Itinerary): readonly (readonly [string, string, string])[] {
  const t = messages.value.trip;
  const lang = language.value;
  const row = (label: string, of: (trip: Itinerary) => string) => [label, of(before), of(now)] as const;
  return [
    row(messages.value.ask.days, (trip) => String(trip.days.length)),
    row(messages.value.ask.line, (trip) => capital(say.value.lines[trip.request.line])),
    row(t.stops, (trip) => String(trip.totals.stops)),
    row(
      t.drive,
      (trip) => `${distance(trip.totals.metres, lang)} · ${duration(trip.totals.drivingMinutes, lang)}`,
    ),
    row(t.visit, (trip) => duration(trip.totals.visitMinutes, lang)),
    row(t.tickets, (trip) => money(trip.totals.tickets, lang)),
    row(t.findings, (trip) => String(trip.findings.filter(({ severity }) => severity !== 'info').length)),
    ...ELEMENTS.map((element) =>
      row(capital(say.value.elements[element].name), (trip) => String(trip.elements[element])),
    ),
  ];
}

/** Stops of one trip that the other one does not make. */
function Only({ trip, than }: { trip: Itinerary; than: Itinerary }) {
  const others = new Set(tripStops(than).map((stop) => stop.place));
  const names = tripStops(trip).flatMap(({ place }) => {
    const names = trip.places[place]?.names;
    return others.has(place) || names === undefined ? [] : [nameIn(names)];
  });
  if (names.length === 0) return <>–</>;
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );
}
