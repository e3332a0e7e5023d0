// A trip changed by hand: one stop taken out, the times worked out again, checked from the data alone.
import {
  arrange,
  arrangementOf,
  bundledGraphProvider,
  maxIterations,
  mergeRegions,
  parseRequest,
  plan,
  tripMatrixIds,
} from '@kangtu/core';
import { findingSentence } from '@kangtu/presenters';
import { guilin, liuzhou } from '@kangtu/regions';

const region = mergeRegions([liuzhou, guilin]).value;
const wish = { days: 2, date: '2027-04-10', start: 'liuzhou-liuzhou-station', line: 'folk' };
const request = parseRequest(region, wish).value;
const matrix = await bundledGraphProvider(region).matrix(tripMatrixIds(region, request));
const planned = plan(region, matrix, request, { seed: 1, stop: maxIterations(500) }).value;

const [first, ...rest] = arrangementOf(planned).days;
const changed = { days: [{ ...first, stops: first.stops.slice(1) }, ...rest] };
const trip = arrange(region, matrix, request, changed);

console.log(`${planned.totals.stops} stops before, ${trip.totals.stops} after`);
for (const finding of trip.findings) console.log(finding.severity, findingSentence(finding, trip, 'en'));
