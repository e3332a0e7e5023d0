import { balanceCost, endPrice, resourcePrice } from '../problem/score.js';
import type { TripState } from './trip-state.js';

/** What the score of a trip's visits does not hold: prices of resources, time and late or uneven days, less the nights' values. */
export function priceOf(state: TripState): number {
  const { balance } = state.problem;
  return visitPrice(state) + (balance === null ? 0 : balanceCost(state.problem, loads(state)));
}

/** The same without the price of uneven days, which a first visit always raises. */
export function visitPrice(state: TripState): number {
  const { problem, trip } = state;
  const { nightScore, resources, n, m } = problem;
  let price = 0;
  for (let d = 0; d < m; d++) {
    price += endPrice(problem, d, state.finish[d]!);
    if (nightScore !== null && d < m - 1) price -= nightScore[d * n + state.end(d)]!;
    for (let r = 0; r < resources.length; r++) {
      price += resourcePrice(resources[r]!, d, state.used[r * trip.m + d]!);
    }
  }
  return price;
}

/** What `node` takes off the price that day `d` pays for too little of resource `r`. */
export function lackGain({ problem, trip, used }: TripState, r: number, node: number, d: number): number {
  const { node: amounts, lackCost, leastPerDay } = problem.resources[r]!;
  const lack = leastPerDay[d]! - used[r * trip.m + d]!;
  return lack > 0 ? lackCost * Math.min(lack, amounts![node]!) : 0;
}

function loads(state: TripState): Float64Array {
  const result = state.travel.slice();
  for (let d = 0; d < state.trip.m; d++) {
    for (let i = 1; i <= state.length[d]!; i++)
      result[d]! += state.problem.service[state.stops[d * state.stride + i]!]!;
  }
  return result;
}
