import { maxIterations, mergeRegions, parseRequest, plan, travelMatrix, tripMatrixIds } from '@kangtu/core';
import { guilin, liuzhou } from '@kangtu/regions';

/** The map of 柳州 and 桂林. */
export function map() {
  const merged = mergeRegions([liuzhou, guilin]);
  if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
  return merged.value;
}

/** The trip of a party. @throws Error with the issues when there is none */
export function tripOf(region, input, iterations = 2000) {
  const parsed = parseRequest(region, input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const request = parsed.value;
  const matrix = travelMatrix(region, tripMatrixIds(region, request));
  const made = plan(region, matrix, request, { seed: 1, stop: maxIterations(iterations), withPrivate: true });
  if (!made.ok) throw new Error(JSON.stringify(made.issues));
  return { request, matrix, trip: made.value };
}
