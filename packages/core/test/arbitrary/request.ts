import fc from 'fast-check';
import { PACES, PLACE_KINDS, PRODUCT_LINES, PROFILES, type Region } from '../../src/index.js';

const two = (n: number) => String(n).padStart(2, '0');

/** Requests a person could write for a map: most make sense, some ask too much. */
export function anyRequest(region: Region): fc.Arbitrary<Record<string, unknown>> {
  const ids = region.places.map(({ id }) => id);
  const nightsIds = region.places.filter(({ overnight }) => overnight).map(({ id }) => id);
  const town = fc.constantFrom(...ids.slice(0, 3));
  const id = fc.oneof({ weight: 5, arbitrary: town }, { weight: 1, arbitrary: fc.constantFrom(...ids) });
  const sights = region.places.filter(({ kind }) => PLACE_KINDS.indexOf(kind) < 13).map((place) => place.id);
  const wish = sights.length === 0 ? id : fc.constantFrom(...sights);
  const some = (of: fc.Arbitrary<string>, max: number) => fc.uniqueArray(of, { maxLength: max });
  return fc
    .record(
      {
        days: fc.integer({ min: 1, max: 5 }),
        date: fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
          .map(([month, day]) => `2027-${two(month)}-${two(day)}`),
        start: town,
        line: fc.constantFrom(...PRODUCT_LINES),
        end: id,
        loop: fc.constant('ring'),
        via: some(id, 3),
        pace: fc.constantFrom(...PACES),
        mustSee: some(wish, 2),
        avoid: some(wish, 2),
        dayStart: fc.integer({ min: 6, max: 11 }).map((h) => `${two(h)}:00`),
        dayEnd: fc.integer({ min: 14, max: 22 }).map((h) => `${h}:30`),
        lunch: fc.constantFrom(
          null,
          {},
          { earliest: '11:00', latest: '11:00', duration: 90 },
          { latest: '14:00' },
        ),
        includeUnconfirmed: fc.boolean(),
        travellers: fc.subarray([...PROFILES], { maxLength: 3 }),
      },
      { requiredKeys: ['days', 'date', 'start', 'line'] },
    )
    .chain((request) => {
      const size = { minLength: request.days - 1, maxLength: request.days - 1 };
      const nights = fc.array(fc.constantFrom(...nightsIds), size);
      return fc
        .oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: nights })
        .map((nights: readonly string[]): Record<string, unknown> => {
          const { loop, via, end, avoid, ...rest } = request;
          // Wanted and avoided at once is rare.
          const unwanted = avoid?.filter((place) => request.days === 5 || !request.mustSee?.includes(place));
          const way = loop === undefined ? { ...(via ? { via } : {}), ...(end ? { end } : {}) } : { loop };
          const sleep = nights.length === 0 ? {} : { nights };
          return { ...rest, ...(unwanted ? { avoid: unwanted } : {}), ...way, ...sleep };
        });
    });
}
