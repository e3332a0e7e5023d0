import { firstInPosition, lastInPosition } from './positions.js';
import type { TripState } from './trip-state.js';

/** Do kinds, resources and relations leave room for `node` on day `d`, wherever in the day? */
export function allows(state: TripState, node: number, d: number): boolean {
  if (!kindsAllow(state, node, d)) return false;
  if (state.problem.resources.length > 0 && !resourcesAllow(state, node, d)) return false;
  return state.problem.relations.length === 0 || relationsAllow(state, node, d);
}

function resourcesAllow(state: TripState, node: number, d: number): boolean {
  const { resources } = state.problem;
  const { m } = state.trip;
  for (let r = 0; r < resources.length; r++) {
    const resource = resources[r]!;
    const amount = resource.node === null ? 0 : resource.node[node]!;
    if (amount === 0) continue;
    if (state.used[r * m + d]! + amount > resource.maxPerDay[d]!) return false;
    if (resource.maxPerTrip < Infinity && state.usedOnTrip(r) + amount > resource.maxPerTrip) return false;
  }
  return true;
}

/** Are the limits of what legs use kept when `node` comes between `from` and `to` on day `d`? */
export function legsAllow(state: TripState, node: number, d: number, from: number, to: number): boolean {
  const { resources, n } = state.problem;
  for (let r = 0; r < resources.length; r++) {
    const { leg, node: amounts, maxPerDay, maxPerTrip } = resources[r]!;
    if (leg === null) continue;
    const added =
      leg[from * n + node]! +
      leg[node * n + to]! -
      leg[from * n + to]! +
      (amounts === null ? 0 : amounts[node]!);
    if (state.used[r * state.trip.m + d]! + added > maxPerDay[d]!) return false;
    if (maxPerTrip < Infinity && state.usedOnTrip(r) + added > maxPerTrip) return false;
  }
  return true;
}

function relationsAllow(state: TripState, node: number, d: number): boolean {
  const { trip, problem } = state;
  for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
    const { first, second, minDays, maxDays, requires } = problem.relations[trip.relationOf[k]!]!;
    const other = state.dayOf[node === first ? second : first]!;
    if (other < 0 && requires && node === second) return false;
    if (other < 0) continue;
    const days = node === first ? other - d : d - other;
    if (days < minDays || days > maxDays || days < 0) return false;
  }
  return true;
}

/** First place (insert before this stop) that locked visits, positions and relations leave open for `node` on day `d`. */
export function firstPlace(state: TripState, node: number, d: number): number {
  const { trip, problem } = state;
  let place = trip.locked[d]! + 1;
  if (trip.placed.length > 0) place = Math.max(place, firstInPosition(state, node, d));
  for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
    const { first, second } = problem.relations[trip.relationOf[k]!]!;
    if (node === second && state.dayOf[first] === d) place = Math.max(place, placeOf(state, first, d) + 1);
  }
  return place;
}

/** The last such place; before the first one = none. */
export function lastPlace(state: TripState, node: number, d: number): number {
  const { trip, problem } = state;
  let place = state.length[d]! + 1;
  if (trip.placed.length > 0) place = lastInPosition(state, node, d);
  for (let k = trip.relationOffset[node]!; k < trip.relationOffset[node + 1]!; k++) {
    const { first, second } = problem.relations[trip.relationOf[k]!]!;
    if (node === first && state.dayOf[second] === d) place = Math.min(place, placeOf(state, second, d));
  }
  return place;
}

function placeOf(state: TripState, node: number, d: number): number {
  let at = 1;
  while (state.stops[d * state.stride + at] !== node) at++;
  return at;
}

function kindsAllow(state: TripState, node: number, d: number): boolean {
  const { trip, problem } = state;
  for (let r = trip.kindOffset[node]!; r < trip.kindOffset[node + 1]!; r++) {
    const k = trip.kindOf[r]!;
    const kind = problem.kinds[k]!;
    if (state.kindTrip[k]! >= kind.maxPerTrip || state.kindDay[k * trip.m + d]! >= kind.maxPerDay[d]!)
      return false;
  }
  return true;
}
