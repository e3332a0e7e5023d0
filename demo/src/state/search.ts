import { findPlaces, type Place, type Region } from '@kangtu/core';

const HITS = 8;

/** Places a typed text may mean (Chinese, pinyin, English), sights before what is only passed. */
export function searchPlaces(region: Region | null, text: string): readonly Place[] {
  if (region === null) return [];
  const hits = findPlaces(region, text, 3 * HITS).map(({ place }) => place);
  return [...hits.filter(isSightKind), ...hits.filter((place) => !isSightKind(place))].slice(0, HITS);
}

const PASSED = new Set<Place['kind']>([
  'service-area',
  'charging',
  'station',
  'airport',
  'town',
  'visitor-centre',
]);
const isSightKind = (place: Place): boolean => !PASSED.has(place.kind);
