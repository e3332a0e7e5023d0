import { dayHours } from '../calendar/index.js';
import { ELEMENTS, type Place } from '../region/region.js';
import { isLocated, LINE_KINDS } from '../traveller/index.js';
import type { TripRequest } from '../trip/request.js';
import type { Travel } from '../trip/travel.js';
import type { ClockTime, LocalDate } from '../units/index.js';
import type { UnconfirmedFact, VisitItem } from './itinerary.js';

/** Facts of a stop that nobody has confirmed to us. */
export function unconfirmedFacts(place: Place, date: LocalDate): readonly UnconfirmedFact[] {
  const facts: readonly (readonly [UnconfirmedFact, boolean])[] = [
    ['hours', dayHours(place, date).confirmed],
    ['ticket', place.ticket !== null],
    ['visit-minutes', place.visitMinutes !== null],
    ['position', isLocated(place) && place.precision !== 'approx'],
  ];
  return facts.filter(([, confirmed]) => !confirmed).map(([fact]) => fact);
}

/** Opening intervals of the date as shown to the traveller; null = not confirmed. */
export function shownHours(place: Place, date: LocalDate): VisitItem['open'] {
  const hours = dayHours(place, date);
  return hours.confirmed
    ? hours.open.map(({ open, close }) => ({ open: open as ClockTime, close: close as ClockTime }))
    : null;
}

/** A kind worth this many points to the product line is what the line is about. */
const LINE_REASON = 40;
/** A stop that lengthens a drive of some length by no more than this lies on the way. */
const ON_THE_WAY_MINUTES = 10;
const SOME_LENGTH_MINUTES = 30;

/** Why a stop was chosen: asked for, the line, the traveller's strongest element in it, grade, on the way. */
export function reasonsOf(
  place: Place,
  request: TripRequest,
  travel: Travel,
  before: string,
  after: string,
): VisitItem['reasons'] {
  const reasons: VisitItem['reasons'][number][] = [];
  if (request.mustSee.includes(place.id)) reasons.push({ code: 'must-see', element: null });
  if ((LINE_KINDS[request.line][place.kind] ?? 0) >= LINE_REASON)
    reasons.push({ code: 'line', element: null });
  const wish = (element: (typeof ELEMENTS)[number]) => request.tastes[element] * place.elements[element];
  const element = ELEMENTS.reduce((best, each) => (wish(each) > wish(best) ? each : best));
  if (wish(element) > 0 && place.elements[element] >= 2) reasons.push({ code: 'element', element });
  if (place.grade !== null && place.grade.value >= 4) reasons.push({ code: 'grade', element: null });
  const direct = travel.minutes(before, after);
  const detour = travel.minutes(before, place.id) + travel.minutes(place.id, after) - direct;
  if (direct >= SOME_LENGTH_MINUTES && detour <= ON_THE_WAY_MINUTES)
    reasons.push({ code: 'on-the-way', element: null });
  return reasons;
}
