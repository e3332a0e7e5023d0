import type { Mode, PlaceKind, RoadClass, Segment } from '@kangtu/core';

type Tags = Readonly<Record<string, string>>;

/** The tags a kind of place is written with; the first fitting entry of `KIND_OF_TAGS` is the way back. */
export const TAGS_OF_KIND = {
  scenic: { tourism: 'attraction' },
  'old-town': { tourism: 'attraction', place: 'village', historic: 'district' },
  museum: { tourism: 'museum' },
  park: { leisure: 'park' },
  'hot-spring': { natural: 'hot_spring', bath: 'hot_spring' },
  'forest-therapy': { leisure: 'nature_reserve', tourism: 'attraction' },
  tcm: {
    amenity: 'clinic',
    healthcare: 'alternative',
    'healthcare:speciality': 'traditional_chinese_medicine',
  },
  'elder-care': { amenity: 'social_facility', social_facility: 'nursing_home' },
  industrial: { tourism: 'attraction', man_made: 'works' },
  food: { amenity: 'restaurant' },
  'healthy-farm': { tourism: 'attraction', place: 'farm' },
  sports: { leisure: 'sports_centre' },
  camp: { tourism: 'camp_site' },
  pier: { man_made: 'pier', amenity: 'ferry_terminal' },
  town: { place: 'town' },
  lodging: { tourism: 'hotel' },
  station: { railway: 'station', public_transport: 'station' },
  airport: { aeroway: 'aerodrome' },
  'service-area': { highway: 'services' },
  charging: { amenity: 'charging_station' },
  hospital: { amenity: 'hospital', healthcare: 'hospital' },
  'visitor-centre': { tourism: 'information', information: 'visitor_centre' },
} as const satisfies Record<PlaceKind, Tags>;

const HIGHWAY_OF_CLASS: Readonly<Record<RoadClass, string>> = {
  expressway: 'motorway',
  national: 'trunk',
  provincial: 'primary',
  county: 'secondary',
  urban: 'tertiary',
  access: 'unclassified',
};

const TAGS_OF_MODE: Readonly<Record<Exclude<Mode, 'road'>, Tags>> = {
  rail: { railway: 'rail' },
  river: { route: 'ferry', foot: 'yes', motor_vehicle: 'no' },
  greenway: { highway: 'cycleway', foot: 'yes', bicycle: 'yes' },
  walk: { highway: 'footway', foot: 'yes' },
};

/** What kind of way a segment is. A routing engine needs nothing else but its geometry and speed. */
export function wayTags({ mode, roadClass, oneway }: Pick<Segment, 'mode' | 'roadClass' | 'oneway'>): Tags {
  const kind = mode === 'road' ? { highway: HIGHWAY_OF_CLASS[roadClass ?? 'access'] } : TAGS_OF_MODE[mode];
  // A motorway without the tag would be taken as one way.
  return { ...kind, oneway: oneway ? 'yes' : 'no' };
}
