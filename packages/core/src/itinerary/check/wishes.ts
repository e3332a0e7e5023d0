import type { Place } from '../../region/region.js';
import { isLocated, isSight, PACE_PRESETS, WELLNESS_KINDS } from '../../traveller/index.js';
import { dayWindow } from '../../trip/day-window.js';
import { slackOf } from '../../trip/slack.js';
import { wantedPlaces } from '../../trip/wanted.js';
import { finding } from '../findings.js';
import type { Finding, ItineraryDay } from '../itinerary.js';
import { placesVisited, touchedPlaces } from '../visited.js';
import { type Checked, clock, minutesBetween } from './context.js';

/** What the traveller asked for: must-see places, towns in order, pace, and something for the body. */
export function checkWishes(checked: Checked): readonly Finding[] {
  const { request, itinerary } = checked;
  const visited = placesVisited(itinerary.days);
  const seen = [...visited, ...(request.now?.done ?? [])];
  const missing = wantedPlaces(request)
    .filter(({ place }) => !seen.includes(place) && !request.via.includes(place))
    .map(({ place }) => finding('must-see-missing', '/days', { place }));
  const forBody = ({ kind }: Place) => WELLNESS_KINDS.includes(kind);
  const wellness = seen.some((id) => checked.places.has(id) && forBody(checked.places.get(id)!));
  return [
    ...missing,
    ...(request.line === 'wellness' && request.namedLine === null && !wellness
      ? [finding('no-wellness-stop', '/days', { unconfirmed: unconfirmed(checked, forBody) })]
      : []),
    ...checkVia(checked),
    ...itinerary.days.flatMap((day, d) => checkPace(checked, day, d)),
    ...checkSpare(checked),
  ];
}

/** Free time of all days that is worth another look, as a share of one day. */
const SPARE = 1 / 2;
/** It is told in steps of so many minutes. */
const ABOUT = 30;

/** Where the map holds too little for the party, or for so many days, all of them end early. */
function checkSpare({ request, itinerary }: Checked): readonly Finding[] {
  const free = itinerary.days.map((day, d) => {
    const window = dayWindow(request, d);
    return Math.max(0, window.latest - slackOf(request, window) - day.end);
  });
  const minutes = free.reduce((sum, each) => sum + each, 0);
  if (request.days === 1 || minutes < SPARE * (request.dayEnd - request.dayStart)) return [];
  const about = Math.round(minutes / ABOUT) * ABOUT;
  return [finding('days-to-spare', '/days', { days: request.days, minutes: about })];
}

/** Places of the map that no trip uses unless asked to, because nobody has confirmed where they are. */
function unconfirmed({ places, request }: Checked, wanted: (place: Place) => boolean): number {
  if (request.includeUnconfirmed) return 0;
  return [...places.values()].filter((place) => isSight(place) && !isLocated(place) && wanted(place)).length;
}

/** A stop or night so near a town stands for passing it. */
const IN_TOWN_MINUTES = 15;

function checkVia(checked: Checked): readonly Finding[] {
  const touched = checked.itinerary.days.flatMap((day) => [
    day.from,
    ...day.items.flatMap(touchedPlaces),
    day.to,
  ]);
  const passes = (id: string, via: string) => {
    const ways = [minutesBetween(checked, id, via), minutesBetween(checked, via, id)];
    return id === via || ways.some((minutes) => minutes !== null && minutes <= IN_TOWN_MINUTES);
  };
  const findings: Finding[] = [];
  let from = 0;
  checked.request.via.forEach((place, i) => {
    const at = touched.findIndex((id, index) => index >= from && passes(id, place));
    if (at >= 0) from = at;
    else {
      const code = touched.some((id) => passes(id, place)) ? 'via-order' : 'via-missing';
      findings.push(finding(code, `/request/via/${i}`, { place }));
    }
  });
  return findings;
}

function checkPace(checked: Checked, day: ItineraryDay, d: number): readonly Finding[] {
  const stops = day.items.filter((item) => item.kind === 'visit').length;
  const most = PACE_PRESETS[checked.request.pace].maxStopsPerDay;
  if (stops === 0)
    return [
      finding('day-without-stop', `/days/${d}`, {
        day: d + 1,
        unconfirmed: unconfirmed(checked, () => true),
      }),
    ];
  return [
    ...(stops > most ? [finding('too-many-stops', `/days/${d}/items`, { day: d + 1, stops, most })] : []),
    ...checkFree(checked, day, d),
  ];
}

/** So many minutes before a day's end they are told. */
const FREE_MINUTES = 150;

/** A day that is over long before it has to be leaves an afternoon to the traveller. */
function checkFree({ request }: Checked, day: ItineraryDay, d: number): readonly Finding[] {
  const { latest } = dayWindow(request, d);
  if (latest - day.end < FREE_MINUTES) return [];
  return [finding('free-time', `/days/${d}`, { day: d + 1, place: day.to, from: clock(day.end) })];
}
