import type { Fen, LocalDate, Metres, Minutes, Wgs84 } from '../units/index.js';

/** Text in Chinese and, where known, in English. */
export interface Names {
  readonly zh: string;
  readonly en: string | null;
  /** Other names a person may type: short forms, pinyin, former names. */
  readonly aliases?: readonly string[];
}

/** Six elements 医 养 管 食 游 动 of the health-tourism plans, in their order. */
export const ELEMENTS = ['medical', 'recuperation', 'management', 'food', 'sightseeing', 'exercise'] as const;
export type Element = (typeof ELEMENTS)[number];
/** How much a place offers of each element: 0 none, 1 some, 2 much, 3 what it is for. */
export type ElementVector = Readonly<Record<Element, 0 | 1 | 2 | 3>>;

export const PLACE_KINDS = [
  'scenic',
  'old-town',
  'museum',
  'park',
  'hot-spring',
  'forest-therapy',
  'tcm',
  'elder-care',
  'industrial',
  'food',
  'healthy-farm',
  'sports',
  'camp',
  'pier',
  'town',
  'lodging',
  'station',
  'airport',
  'service-area',
  'charging',
  'hospital',
  'visitor-centre',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** exact = the site itself; area = centroid of an area; approx = a nearby point; the rest = only the seat is known. */
export const PRECISIONS = ['exact', 'area', 'approx', 'town', 'county', 'city'] as const;
export type Precision = (typeof PRECISIONS)[number];

export type Trust = 'high' | 'medium' | 'low';

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** When the source was published or read: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string | null;
  /** SPDX id where there is one, else a short statement such as "facts cited". */
  readonly licence: string;
  readonly url: string | null;
}

/** A fact with where it comes from. Unknown facts are null, never a guess. */
export interface Fact<T> {
  readonly value: T;
  /** Ids of `Region.sources`, at least one. */
  readonly sources: readonly string[];
  /** YYYY, YYYY-MM or YYYY-MM-DD; "../2026-11-21" = the source bears no date and was read on that day (`factDate`). */
  readonly asOf: string;
  readonly trust: Trust;
}

export const REDUCED = ['child', 'student', 'senior', 'disabled', 'soldier'] as const;
/** Who pays less at the gate. `percent` of the list price, 0 = free; ages in whole years, both ends included. */
export interface Reduction {
  readonly who: (typeof REDUCED)[number];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly maxHeightCm: number | null;
  readonly percent: number;
}

export const BOOKINGS = ['none', 'advised', 'required'] as const;
export type Booking = (typeof BOOKINGS)[number];
/** As OSM `wheelchair`: yes = step-free throughout, limited = in part, no. */
export const ACCESSIBILITIES = ['yes', 'limited', 'no'] as const;
export type Accessibility = (typeof ACCESSIBILITIES)[number];

/** Values of a place that may be somebody's judgement. */
export const JUDGED = ['elements', 'setting', 'exertion'] as const;
export type Judged = (typeof JUDGED)[number];

export const THEMES = [
  'terraces',
  'lotus',
  'tea',
  'autumn-leaves',
  'ice',
  'snow-sports',
  'cave',
  'rafts',
  'boats',
  'water-play',
] as const;
/** What the months do to a place, where that is plain from what it is; judged, not sourced. */
export type Theme = (typeof THEMES)[number];

export interface Place {
  readonly id: string;
  readonly names: Names;
  readonly kind: PlaceKind;
  readonly position: Wgs84;
  readonly precision: Precision;
  /** Source ids of the position. */
  readonly sources: readonly string[];
  /** Id of the prefecture it lies in. */
  readonly region: string;
  readonly county: Names | null;
  readonly elements: ElementVector;
  /** Grade 1 .. 5 of the national A-level rating. */
  readonly grade: Fact<number> | null;
  /** OSM opening_hours syntax; the last admission is `lastEntry` minutes before closing. */
  readonly hours: Fact<string> | null;
  readonly lastEntryMinutes: Fact<Minutes> | null;
  /** Adult list price; 0 = free. */
  readonly ticket: Fact<Fen> | null;
  readonly visitMinutes: Fact<{ readonly min: Minutes; readonly max: Minutes }> | null;
  /** OSM opening_hours month ranges in which the place is at its best, for example "Jun-Sep". */
  readonly season: Fact<string> | null;
  readonly setting: 'indoor' | 'outdoor' | 'mixed' | null;
  /** 1 = a stroll, 2 = a walk with slopes or steps, 3 = a climb. */
  readonly exertion: 1 | 2 | 3 | null;
  /** Absent = none of them. */
  readonly themes?: readonly Theme[];
  /** One factual line about the place. */
  readonly about: Names | null;
  /** Whether people sleep here (towns with hotels, lodging). */
  readonly overnight: boolean;
  /** Where the published plans name it: document and clause. */
  readonly mentions: readonly { readonly document: string; readonly clause: string }[];
  readonly note: Names | null;
  /** False = nobody is sent here in an emergency: a specialised hospital, or a position too uncertain. */
  readonly emergency?: boolean;
  /** Absent = unknown, for these and the following. */
  readonly reductions?: Fact<readonly Reduction[]>;
  /** Digits with + - and spaces, as one dials it in China. */
  readonly phone?: Fact<string>;
  readonly booking?: Fact<Booking>;
  readonly accessibility?: Fact<Accessibility>;
  /** Metres above sea level of what one goes to see. */
  readonly elevation?: Fact<number>;
  /** Metres on foot of the usual visit, and metres climbed on foot. */
  readonly walking?: Fact<Metres>;
  readonly ascent?: Fact<Metres>;
  /** Which of the values above were judged by what the place is and not read in a source, by whom and when. */
  readonly judged?: Fact<readonly Judged[]>;
}

/** A point where roads meet and nothing is to be seen: an interchange, a border point. */
export interface Junction {
  readonly id: string;
  readonly names: Names | null;
  readonly position: Wgs84;
  readonly precision: Precision;
  readonly sources: readonly string[];
}

export const MODES = ['road', 'rail', 'river', 'greenway', 'walk'] as const;
export type Mode = (typeof MODES)[number];

export const ROAD_CLASSES = ['expressway', 'national', 'provincial', 'county', 'urban', 'access'] as const;
export type RoadClass = (typeof ROAD_CLASSES)[number];

export interface Segment {
  readonly id: string;
  /** Id of a place or a junction. */
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  /** For roads only. */
  readonly roadClass: RoadClass | null;
  /** Number and name, for example "G78" and 汕昆高速. */
  readonly road: { readonly ref: string | null; readonly names: Names | null };
  /** Whole metres along the way. */
  readonly length: Metres;
  /** Whole seconds from end to end, city ends and ramps included. */
  readonly seconds: number;
  readonly oneway: boolean;
  /** Polyline from `from` to `to`, ends included. */
  readonly geometry: readonly Wgs84[];
  /** sourced = length or time published; chain = through service areas on the road; estimated = straight line x factor. */
  readonly basis: 'sourced' | 'chain' | 'estimated';
  /** Road length over straight line that was assumed, for estimated segments. */
  readonly detourFactor: number | null;
  readonly sources: readonly string[];
}

/** A loop, ordered line, belt or theme that a published plan names. */
export interface NamedLine {
  readonly id: string;
  readonly names: Names;
  readonly kind: 'loop' | 'line' | 'belt' | 'theme';
  readonly ordered: boolean;
  /** Places in order; `place` is null where the stop has no row on the map. */
  readonly stops: readonly { readonly names: Names; readonly place: string | null }[];
  readonly source: string;
  readonly clause: string;
}

/** A published travel time or length the network is calibrated against. */
export interface PublishedLeg {
  readonly from: string;
  readonly to: string;
  readonly metres: Metres | null;
  readonly minutes: Minutes | null;
  readonly road: string | null;
  readonly trust: Trust;
  readonly source: string;
  /** What the published figure leaves out, for example city ends. Legs with a stated reason are shown but not used. */
  readonly note: Names | null;
  readonly use: boolean;
}

export interface Region {
  readonly id: string;
  readonly names: Names;
  /** IANA zone. */
  readonly timeZone: string;
  /** Prefectures in it: one for a seed, several after `mergeRegions`. */
  readonly parts: readonly { readonly id: string; readonly names: Names; readonly bbox: Bbox }[];
  readonly bbox: Bbox;
  /** Datum of every position in the file; a file that says another one is refused. */
  readonly datum?: 'WGS-84';
  /** Day the data were last checked. */
  readonly dataDate: LocalDate;
  readonly emergency: readonly { readonly number: string; readonly names: Names }[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly junctions: readonly Junction[];
  readonly segments: readonly Segment[];
  readonly lines: readonly NamedLine[];
  readonly publishedLegs: readonly PublishedLeg[];
}

/** west, south, east, north in degrees WGS-84, as in GeoJSON. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];
