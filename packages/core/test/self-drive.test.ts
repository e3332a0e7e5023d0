import { maxIterations } from '@kangtu/solver';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRequest, plan, type Region, travelMatrix, tripMatrixIds } from '../src/index.js';
import '../src/parse.js';
import { anyRegion } from './arbitrary/region.js';
import { anyRequest } from './arbitrary/request.js';

/** Every second sight is a hot spring, and an easy one. */
const steamy = (region: Region): Region => ({
  ...region,
  places: region.places.map((place, i) =>
    place.overnight || i % 2 === 0
      ? place
      : { ...place, kind: 'hot-spring', precision: 'exact', hours: null },
  ),
});

// A bath wants two hours after lunch and none at the wheel after it: the search knows lunch only roughly.
test('drivers between hot springs get a trip or are told why not, never a fault', {
  timeout: 300_000,
}, () => {
  const seen = { baths: 0, refused: 0 };
  const input = anyRegion
    .map(steamy)
    .chain((region) => anyRequest(region).map((asked) => ({ region, asked })));
  fc.assert(
    fc.property(input, ({ region, asked }) => {
      const request = parseRequest(region, { ...asked, transport: 'self-drive', travellers: [] });
      if (!request.ok) return;
      const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
      const made = plan(region, matrix, request.value, { seed: 1, stop: maxIterations(10) });
      if (!made.ok) {
        seen.refused += 1;
        expect(made.issues.length).toBeGreaterThan(0);
        return;
      }
      seen.baths += made.value.days
        .flatMap(({ items }) => items)
        .filter(
          (item) => item.kind === 'visit' && made.value.places[item.place]?.kind === 'hot-spring',
        ).length;
    }),
    { numRuns: 100, seed: 5 },
  );
  expect(seen.baths).toBeGreaterThan(8);
  expect(seen.refused).toBeGreaterThan(0);
});
