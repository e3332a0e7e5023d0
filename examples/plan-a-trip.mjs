// A three-day wellness trip on the east loop, from the map that comes with Kangtu, as text.
import {
  bundledGraphProvider,
  maxIterations,
  mergeRegions,
  orThrow,
  parseRequest,
  plan,
  tripMatrixIds,
} from '@kangtu/core';
import { toText } from '@kangtu/presenters';
import { guilin, liuzhou } from '@kangtu/regions';

const region = orThrow(mergeRegions([liuzhou, guilin]));
const wish = { days: 3, date: '2027-04-10', start: 'guilin-guilin-station', loop: 'east', line: 'wellness' };
const request = orThrow(parseRequest(region, wish));
const matrix = await bundledGraphProvider(region).matrix(tripMatrixIds(region, request));
const itinerary = orThrow(plan(region, matrix, request, { seed: 1, stop: maxIterations(500) }));
console.log(toText(itinerary, 'en'));
