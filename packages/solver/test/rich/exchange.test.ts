import { expect, test } from 'vitest';
import { createProblem } from '../../src/problem/create.js';
import type { ProblemInput } from '../../src/problem/input.js';
import { Random } from '../../src/random.js';
import { InsertionPlace } from '../../src/rich/insertion-place.js';
import { Exchange } from '../../src/rich/operators/exchange.js';
import { priceOf } from '../../src/rich/prices.js';
import { Trip } from '../../src/rich/trip.js';
import { TripState } from '../../src/rich/trip-state.js';

// A town, a sight of 100 points an hour away, and one of 60 beside it; one of the two may be seen. A minute on the road
// costs a point.
const travel = [0, 60, 5, 60, 0, 60, 5, 60, 0];
const sight = (score: number) => ({ score, service: 60, windows: [{ open: 0, close: 600 }] });
const input: ProblemInput = {
  travel,
  nodes: [{ score: 0, service: 0 }, sight(100), sight(60)],
  days: [{ start: 0, end: 0, earliest: 0, latest: 600 }],
  kinds: [{ nodes: [1, 2], maxPerTrip: 1 }],
  resources: [{ leg: travel, cost: 1 }],
};

function visiting(node: number) {
  const trip = new Trip(createProblem(input), []);
  const state = new TripState(trip);
  state.retime(0);
  state.insert(0, 1, node);
  const objective = (each: TripState) => each.score - priceOf(each);
  return { state, exchange: new Exchange(trip, new InsertionPlace(new Random(1), state), objective) };
}

test('a visit whose way costs more than it gives makes room for one that is worth less', () => {
  const { state, exchange } = visiting(1);
  expect(exchange.apply(state)).toBe(true);
  expect(state.routes()).toEqual([[2]]);
});

test('where no exchange is better the trip stays as it is', () => {
  const { state, exchange } = visiting(2);
  expect(exchange.apply(state)).toBe(false);
  expect(state.routes()).toEqual([[2]]);
});
