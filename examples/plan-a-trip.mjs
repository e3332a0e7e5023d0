// A three-day wellness trip on the east loop, from the map that comes with Kangtu, as text.
import {
  bundledGraphProvider,
  maxIterations,
  mergeRegions,
  parseRequest,
  plan,
  tripMatrixIds,
} from '@kangtu/core';
import { toText } from '@kangtu/presenters';
import { guilin, liuzhou } from '@kangtu/regions';

const region = ok(mergeRegions([liuzhou, guilin]));
const wish = { days: 3, date: '2027-04-10', start: 'guilin-guilin-station', loop: 'east', line: 'wellness' };
const request = ok(parseRequest(region, wish));
const matrix = await bundledGraphProvider(region).matrix(tripMatrixIds(region, request));
const itinerary = ok(plan(region, matrix, request, { seed: 1, stop: maxIterations(500) }));
console.log(toText(itinerary, 'en'));

function ok(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.value;
}
