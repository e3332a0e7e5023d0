import { finding } from '../findings.js';
import type { Finding, VisitItem } from '../itinerary.js';
import type { Checked } from './context.js';

/** What is said of the nearest emergency hospital of each stop, worked out again; a file need not say it. */
export function checkCare(checked: Checked): readonly Finding[] {
  const visits = checked.itinerary.days.flatMap((day, d) =>
    day.items.flatMap((item, i) =>
      item.kind === 'visit' && checked.places.has(item.place)
        ? [{ visit: item, path: `/days/${d}/items/${i}/care` }]
        : [],
    ),
  );
  const stops = visits.filter(({ visit }) => !checked.cover.has(visit.place)).length;
  return [
    ...(stops === 0 ? [] : [finding('care-unknown', '/days', { stops })]),
    ...visits.flatMap(({ visit, path }) => checkClaim(checked, visit, path)),
  ];
}

function checkClaim({ cover }: Checked, { place, care }: VisitItem, path: string): readonly Finding[] {
  const nearest = cover.get(place);
  if (nearest === undefined || care === undefined) return [];
  const { target: hospital, minutes, metres } = nearest;
  return care.hospital === hospital && care.minutes === minutes && care.metres === metres
    ? []
    : [finding('care-differs', path, { place, hospital, minutes })];
}
