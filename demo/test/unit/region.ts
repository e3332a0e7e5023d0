import {
  type Itinerary,
  mergeRegions,
  parseRequest,
  plan,
  type Region,
  travelMatrix,
  tripMatrixIds,
} from '@kangtu/core';
import { guilin, liuzhou } from '@kangtu/regions';
import { maxIterations } from '@kangtu/solver';

export const region: Region = (() => {
  const merged = mergeRegions([liuzhou, guilin]);
  if (!merged.ok) throw new Error('the bundled regions do not merge');
  return merged.value;
})();

export function planned(input: Record<string, unknown>) {
  const request = parseRequest(region, {
    days: 3,
    date: '2027-04-10',
    start: 'guilin-guilin-station',
    line: 'wellness',
    ...input,
  });
  if (!request.ok) throw new Error(JSON.stringify(request.issues));
  const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
  const result = plan(region, matrix, request.value, { seed: 1, stop: maxIterations(100) });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return { request: request.value, matrix, trip: result.value satisfies Itinerary };
}
