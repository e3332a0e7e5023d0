import type { PlaceKind } from '@kangtu/core';
import type { Tags } from './element.js';

type Test = (tags: Tags) => boolean;
const is =
  (key: string, ...values: readonly string[]): Test =>
  (tags) =>
    values.length === 0 ? tags[key] !== undefined : values.includes(tags[key] ?? '');
const both =
  (a: Test, b: Test): Test =>
  (tags) =>
    a(tags) && b(tags);
const nameHas =
  (pattern: RegExp): Test =>
  (tags) =>
    pattern.test(`${tags.name ?? ''} ${tags['name:zh'] ?? ''} ${tags['name:en'] ?? ''}`);

/** The first that fits: what a place is for before what it looks like. */
const RULES: readonly (readonly [PlaceKind, Test])[] = [
  ['hot-spring', is('natural', 'hot_spring')],
  ['hot-spring', is('bath:type', 'hot_spring', 'thermal')],
  ['hot-spring', both(is('amenity', 'public_bath', 'spa'), nameHas(/温泉|hot spring/i))],
  ['hot-spring', both(is('tourism'), nameHas(/温泉/))],
  ['tcm', is('healthcare:speciality', 'traditional_chinese_medicine', 'acupuncture')],
  ['tcm', both(is('amenity', 'hospital', 'clinic'), nameHas(/中医|壮医|瑶医|苗医|侗医|民族医/))],
  ['hospital', is('amenity', 'hospital')],
  ['hospital', is('healthcare', 'hospital')],
  ['elder-care', is('social_facility', 'nursing_home', 'assisted_living')],
  ['elder-care', is('amenity', 'nursing_home', 'sanatorium')],
  ['visitor-centre', both(is('tourism', 'information'), is('information', 'visitor_centre', 'office'))],
  ['industrial', both(is('tourism', 'attraction'), is('man_made', 'works'))],
  ['healthy-farm', both(is('tourism', 'attraction'), is('place', 'farm'))],
  ['old-town', both(is('tourism', 'attraction'), is('historic', 'district'))],
  ['old-town', both(is('tourism', 'attraction'), is('place', 'village', 'hamlet'))],
  ['forest-therapy', both(is('tourism'), nameHas(/森林公园|森林康养|forest park/i))],
  ['forest-therapy', both(is('leisure', 'nature_reserve'), is('tourism', 'attraction'))],
  ['forest-therapy', both(is('leisure', 'park', 'nature_reserve'), nameHas(/森林公园|森林康养/))],
  ['museum', is('tourism', 'museum', 'gallery')],
  ['camp', is('tourism', 'camp_site', 'caravan_site')],
  ['lodging', is('tourism', 'hotel', 'guest_house', 'hostel', 'motel', 'chalet', 'apartment')],
  ['scenic', is('tourism', 'attraction', 'viewpoint', 'theme_park', 'zoo')],
  ['airport', is('aeroway', 'aerodrome')],
  ['station', both(is('railway', 'station', 'halt'), (tags) => !is('station', 'subway', 'light_rail')(tags))],
  ['service-area', is('highway', 'services')],
  ['charging', is('amenity', 'charging_station')],
  ['pier', is('amenity', 'ferry_terminal')],
  ['park', is('leisure', 'park', 'garden', 'nature_reserve')],
  ['sports', is('leisure', 'sports_centre', 'stadium', 'water_park')],
  ['food', is('amenity', 'restaurant', 'food_court')],
  ['town', is('place', 'city', 'town')],
];

/** Null for what is no place of ours: shops, benches, trees. */
export function kindOfTags(tags: Tags): PlaceKind | null {
  return RULES.find(([, test]) => test(tags))?.[0] ?? null;
}
