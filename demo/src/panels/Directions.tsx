import type { Itinerary } from '@kangtu/core';
import { legLinks } from '@kangtu/presenters';
import { language, messages } from '../i18n/language.ts';
import type { Stop } from '../state/stops.ts';

/** Hands the way to this stop over to the map services people have on their phones. */
export function Directions({ stop, trip }: { stop: Stop; trip: Itinerary }) {
  const t = messages.value.take;
  const day = trip.days[stop.day - 1];
  const leg = day?.items.findLast(
    (item) => item.kind === 'leg' && item.to === stop.place && item.end <= stop.visit.start,
  );
  if (leg?.kind !== 'leg') return null;
  const [from, to] = [trip.places[leg.from], trip.places[leg.to]];
  if (from === undefined || to === undefined) return null;
  return (
    <p class="directions no-print">
      {t.navigate}:{' '}
      {legLinks(from, to, leg.mode, language.value).map(({ service, url }) => (
        <a key={service} href={url} target="_blank" rel="noopener noreferrer">
          {t.services[service]}
        </a>
      ))}
    </p>
  );
}
