import {
  applyChange,
  type Itinerary,
  mergeRegions,
  parseRequest,
  plan,
  type RequestInput,
  type TripRequest,
  travelMatrix,
  tripMatrixIds,
  visitedPlaces,
} from '@kangtu/core';
import { expect, test } from 'vitest';
import { guilin, liuzhou } from '../src/index.js';

const merged = mergeRegions([liuzhou, guilin]);
if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
const region = merged.value;
const ITERATIONS = 200;

function planned(request: TripRequest): Itinerary {
  const stop = ({ iteration }: { iteration: number }) => (iteration < ITERATIONS ? null : 'iterations');
  const matrix = travelMatrix(region, tripMatrixIds(region, request));
  const made = plan(region, matrix, request, { seed: 1, stop });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return made.value;
}

const base = { date: '2027-04-10', line: 'wellness' } as const;
const ASKED: readonly [string, RequestInput, readonly string[]][] = [
  [
    'the east loop',
    { ...base, days: 3, start: 'guilin-guilin-station', loop: 'east' },
    ['ask-for', 'end-later', 'leave-line'],
  ],
  [
    'two days from Liuzhou',
    { ...base, days: 2, start: 'liuzhou-liuzhou-station', pace: 'relaxed' },
    ['end-later'],
  ],
];

test.each(ASKED)('%s: what is too far comes in by the change offered, where one is', (_, input, codes) => {
  const request = parseRequest(region, input);
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const { leftOut } = planned(request.value);
  const changes = leftOut.flatMap((row) => (row.reason === 'too-far' ? (row.changes ?? []) : []));
  expect([...new Set(changes.map(({ code }) => code))].toSorted()).toEqual(codes);
  for (const change of changes) {
    const { days } = planned(applyChange(request.value, change));
    expect(
      days.flatMap(({ items }) => visitedPlaces(items)),
      change.code,
    ).toContain(change.place);
  }
});
