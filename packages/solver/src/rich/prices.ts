import { balanceCost, endPrice, resourcePrice } from '../problem/score.js';
import type { TripState } from './trip-state.js';

/** What the score of a trip's visits does not hold: prices of resources, time and late or uneven days, less the nights' values. */
export function priceOf(state: TripState): number {
  const { balance, nightScore, n, m } = state.problem;
  let price = balance === null ? 0 : balanceCost(state.problem, loads(state));
  for (let d = 0; d < m; d++) {
    price += dayPrice(state, d);
    if (nightScore !== null && d < m - 1) price -= nightScore[d * n + state.end(d)]!;
  }
  return price;
}

/** What day `d` costs for its time and what it uses. */
export function dayPrice({ problem, finish, used }: TripState, d: number): number {
  const { resources, m } = problem;
  let price = endPrice(problem, d, finish[d]!);
  for (let r = 0; r < resources.length; r++) price += resourcePrice(resources[r]!, d, used[r * m + d]!);
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
