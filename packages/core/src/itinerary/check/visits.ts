import { type DayHours, dayHours } from '../../calendar/index.js';
import type { Place } from '../../region/region.js';
import { visitRange } from '../../traveller/index.js';
import { acceptsPosition } from '../../trip/sights.js';
import { finding } from '../findings.js';
import type { Finding, ItineraryDay, VisitItem } from '../itinerary.js';
import { minutesThere } from '../meals.js';
import { unconfirmedFacts } from '../visit.js';
import { type Checked, clock } from './context.js';

/** Every stop: open on that date and admitted, long enough, once, wanted, where we know it to be. */
export function checkVisits(checked: Checked): readonly Finding[] {
  const seenOn = new Map<string, number>();
  return checked.itinerary.days.flatMap((day, d) =>
    day.items.flatMap((item, i) => {
      const place = item.kind === 'visit' ? checked.places.get(item.place) : undefined;
      if (item.kind !== 'visit' || place === undefined) return [];
      const path = `/days/${d}/items/${i}`;
      const before = seenOn.get(place.id);
      seenOn.set(place.id, before ?? d + 1);
      return [
        ...(before === undefined || inCourse(checked, place.id, before, d + 1)
          ? []
          : [finding('repeated-stop', path, { place: place.id, day: before })]),
        ...checkWanted(checked, place, path),
        ...checkHours(place, day, item, path),
        ...checkFacts(checked, place, day, item, path),
      ];
    }),
  );
}

/** Sessions of a course are visits of the same place on different days. */
function inCourse({ request }: Checked, place: string, before: number, day: number): boolean {
  return before !== day && (request.courses ?? []).some((course) => course.place === place);
}

function checkWanted({ request }: Checked, place: Place, path: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (request.avoid.includes(place.id)) findings.push(finding('avoided-stop', path, { place: place.id }));
  if (!acceptsPosition(place, request))
    findings.push(finding('unconfirmed-position', path, { place: place.id, precision: place.precision }));
  return findings;
}

function checkHours(place: Place, day: ItineraryDay, visit: VisitItem, path: string): readonly Finding[] {
  const hours = dayHours(place, day.date);
  const held = hours.open.find(({ open, close }) => open <= visit.start && visit.end <= close);
  const times = { start: clock(visit.start), end: clock(visit.end) };
  if (held === undefined)
    return hours.confirmed
      ? [finding('closed', path, { place: place.id, date: day.date, ...times })]
      : [finding('outside-assumed-hours', path, { place: place.id, ...times })];
  const last = held.close - (place.lastEntryMinutes?.value ?? 0);
  return visit.start > last
    ? [finding('after-last-entry', path, { place: place.id, start: times.start, last: clock(last) })]
    : [];
}

function checkFacts(
  { request }: Checked,
  place: Place,
  day: ItineraryDay,
  visit: VisitItem,
  path: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  const least = visitRange(place).min;
  // A length asked for is checked as a wish.
  const asked = [...(request.stays ?? []), ...(request.courses ?? []), ...(request.therapies ?? [])].some(
    (each) => each.place === place.id,
  );
  const minutes = minutesThere(visit, place);
  if (!asked && minutes < least)
    findings.push(finding('visit-too-short', `${path}/minutes`, { place: place.id, minutes, least }));
  const published = place.visitMinutes?.value.min ?? 0;
  if (!asked && minutes >= least && minutes < published)
    findings.push(finding('visit-shortened', `${path}/minutes`, { place: place.id, minutes, published }));
  if (!sameHours(visit, dayHours(place, day.date)))
    findings.push(finding('hours-differ', `${path}/open`, { place: place.id }));
  for (const fact of unconfirmedFacts(place, day.date))
    if (!visit.unconfirmed.includes(fact))
      findings.push(finding('unconfirmed-unmarked', `${path}/unconfirmed`, { place: place.id, fact }));
  return findings;
}

function sameHours({ open }: VisitItem, hours: DayHours): boolean {
  if (open === null || !hours.confirmed) return open === null && !hours.confirmed;
  return (
    open.length === hours.open.length &&
    open.every((each, i) => each.open === hours.open[i]!.open && each.close === hours.open[i]!.close)
  );
}
