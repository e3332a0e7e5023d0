import type { TripState } from './trip-state.js';

/**
 * Visits with a position of their own (`NodeInput.position`) while a day is built up: one that lacks visits before it
 * (or behind it, counted from the end) stays for the time being, and what comes into the day goes there first.
 */

/** Counted visits of day `d` from stop `from` up to before stop `to`. */
function countedStops(state: TripState, d: number, from: number, to: number): number {
  const base = d * state.stride;
  let sum = 0;
  for (let i = from; i < to; i++) sum += state.problem.counted[state.stops[base + i]!]!;
  return sum;
}

function placeOf(state: TripState, node: number, d: number): number {
  let at = 1;
  while (state.stops[d * state.stride + at] !== node) at++;
  return at;
}

/** Visits that a placed visit at stop `at` lacks before it (position > 0) or behind it (< 0); below 0 = too many. */
function lacking(state: TripState, d: number, at: number, position: number): number {
  const first = position === 1 ? state.trip.locked[d]! + 1 : 1;
  const have =
    position > 0 ? countedStops(state, d, first, at) : countedStops(state, d, at + 1, state.length[d]! + 1);
  return Math.abs(position) - 1 - have;
}

/** First stop before which positions let `node` come into day `d`; behind the last stop = none. */
export function firstInPosition(state: TripState, node: number, d: number): number {
  const { problem, trip } = state;
  const end = state.length[d]! + 1;
  let place = 1;
  // From the end: no more visits behind it than it asks for.
  const own = problem.position[node]!;
  if (own < 0) while (place < end && countedStops(state, d, place, end) > -own - 1) place++;
  if (problem.counted[node] === 0) return place;
  for (const other of trip.placed) {
    if (state.dayOf[other] !== d || other === node) continue;
    const position = problem.position[other]!;
    const at = placeOf(state, other, d);
    if (at <= trip.locked[d]!) continue;
    const isFull = lacking(state, d, at, position) <= 0;
    if (position > 0 === isFull) place = Math.max(place, at + 1);
  }
  return place;
}

/** The last such stop; before the first one = none. */
export function lastInPosition(state: TripState, node: number, d: number): number {
  const { problem, trip } = state;
  let place = state.length[d]! + 1;
  const own = problem.position[node]!;
  const first = own === 1 ? trip.locked[d]! + 1 : 1;
  if (own > 0) while (place > 1 && countedStops(state, d, first, place) > own - 1) place--;
  if (problem.counted[node] === 0) return place;
  for (const other of trip.placed) {
    if (state.dayOf[other] !== d || other === node) continue;
    const position = problem.position[other]!;
    const at = placeOf(state, other, d);
    if (at <= trip.locked[d]!) continue;
    const isFull = lacking(state, d, at, position) <= 0;
    if (position > 0 !== isFull) place = Math.min(place, at);
  }
  return place;
}

/** Visits that do not stand where their position asks. */
export function misplacedVisits(state: TripState): number[] {
  return Array.from(state.trip.placed).filter((node) => {
    const d = state.dayOf[node]!;
    if (d < 0) return false;
    const at = placeOf(state, node, d);
    return at > state.trip.locked[d]! && lacking(state, d, at, state.problem.position[node]!) !== 0;
  });
}

/** What it is worth to come into day `d` because a visit there lacks others; above all scores. */
export function placeGain(state: TripState, node: number, d: number): number {
  if (state.problem.counted[node] === 0) return 0;
  for (const other of state.trip.placed) {
    if (state.dayOf[other] !== d || other === node) continue;
    const at = placeOf(state, other, d);
    if (at > state.trip.locked[d]! && lacking(state, d, at, state.problem.position[other]!) > 0)
      return state.trip.bonus;
  }
  return 0;
}

/** Takes visits out of place off the days; a day that cannot be kept without them keeps its locked visits alone. */
export function removeMisplaced(state: TripState): void {
  for (let wrong = misplacedVisits(state); wrong.length > 0; wrong = misplacedVisits(state)) {
    const d = state.dayOf[wrong[0]!]!;
    state.takeOut(d, placeOf(state, wrong[0]!, d));
    if (state.retime(d)) continue;
    while (state.length[d]! > state.trip.locked[d]!) state.takeOut(d, state.length[d]!);
    state.retime(d);
  }
}
