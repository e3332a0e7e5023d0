import { finding } from '../findings.js';
import type { Finding, Item, ItineraryDay } from '../itinerary.js';
import { type Checked, clock } from './context.js';

/** The chain of a day: no gap in time, no jump in space, nothing that ends before it starts. */
export function checkItems({ itinerary }: Checked): readonly Finding[] {
  return itinerary.days.flatMap((day, d) => [
    ...checkTimes(day, d),
    ...checkPlaces(day, d),
    ...checkFrame(day, d),
  ]);
}

function checkTimes(day: ItineraryDay, d: number): readonly Finding[] {
  const findings: Finding[] = [];
  let ended: number = day.start;
  day.items.forEach((item, i) => {
    const path = `/days/${d}/items/${i}`;
    const { start, end } = item;
    if (start !== ended)
      findings.push(
        finding('item-gap', `${path}/start`, { day: d + 1, ended: clock(ended), starts: clock(start) }),
      );
    if (end < start)
      findings.push(finding('item-backwards', path, { day: d + 1, start: clock(start), end: clock(end) }));
    if ('minutes' in item && item.minutes !== end - start) {
      const params = { day: d + 1, claimed: item.minutes, shown: end - start };
      findings.push(finding('minutes-claimed', `${path}/minutes`, params));
    }
    ended = end;
  });
  return findings;
}

function checkPlaces(day: ItineraryDay, d: number): readonly Finding[] {
  const findings: Finding[] = [];
  let at = day.from;
  day.items.forEach((item, i) => {
    const here = placeOf(item);
    if (here !== at)
      findings.push(
        finding('item-elsewhere', `/days/${d}/items/${i}`, { day: d + 1, expected: at, received: here }),
      );
    at = item.kind === 'leg' ? item.to : here;
  });
  if (at !== day.to)
    findings.push(finding('item-elsewhere', `/days/${d}/to`, { day: d + 1, expected: at, received: day.to }));
  return findings;
}

function placeOf(item: Item): string {
  if (item.kind === 'leg') return item.from;
  return item.kind === 'visit' ? item.place : item.at;
}

function checkFrame(day: ItineraryDay, d: number): readonly Finding[] {
  const end = day.items.at(-1)?.end ?? day.start;
  return end === day.end
    ? []
    : [finding('day-times', `/days/${d}/end`, { day: d + 1, claimed: clock(day.end), shown: clock(end) })];
}
