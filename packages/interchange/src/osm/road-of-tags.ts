import type { Mode, RoadClass } from '@kangtu/core';
import type { Tags } from './element.js';

/** What a way is to a traveller; ways alike in all of it can be one segment. */
export interface RoadKind {
  readonly mode: Mode;
  readonly roadClass: RoadClass | null;
  readonly ref: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly kmh: number;
  /** 1 = only in the direction of the way, -1 = only against it, 0 = both. */
  readonly direction: 1 | -1 | 0;
}

interface Class {
  readonly mode: Mode;
  readonly roadClass: RoadClass | null;
  /** Mean speed without a sign, its lights and villages included, km/h. */
  readonly kmh: number;
}

const road = (roadClass: RoadClass, kmh: number): Class => ({ mode: 'road', roadClass, kmh });
const CLASSES: Readonly<Record<string, Class>> = {
  motorway: road('expressway', 95),
  motorway_link: road('expressway', 45),
  trunk: road('national', 60),
  trunk_link: road('national', 35),
  primary: road('provincial', 50),
  primary_link: road('provincial', 30),
  secondary: road('county', 40),
  secondary_link: road('county', 28),
  tertiary: road('urban', 32),
  tertiary_link: road('urban', 25),
  unclassified: road('access', 28),
  residential: road('access', 20),
  living_street: road('access', 10),
  service: road('access', 15),
  track: road('access', 15),
  cycleway: { mode: 'greenway', roadClass: null, kmh: 14 },
  footway: { mode: 'walk', roadClass: null, kmh: 4 },
  path: { mode: 'walk', roadClass: null, kmh: 3.5 },
  pedestrian: { mode: 'walk', roadClass: null, kmh: 4 },
  steps: { mode: 'walk', roadClass: null, kmh: 2 },
};

/** A signed limit is not driven everywhere. */
const SHARE_OF_LIMIT = 0.85;
const TOP_KMH: Readonly<Record<string, number>> = { expressway: 120, other: 100 };

/** Rough surfaces, km/h. */
const SURFACE_KMH: Readonly<Record<string, number>> = {
  compacted: 35,
  fine_gravel: 30,
  gravel: 25,
  unpaved: 25,
  cobblestone: 20,
  sett: 25,
  dirt: 15,
  earth: 15,
  ground: 15,
  grass: 10,
  sand: 8,
  mud: 6,
};

/** Null for what nobody may travel on. */
export function roadOfTags(tags: Tags): RoadKind | null {
  const found = tags.route === 'ferry' ? FERRY : CLASSES[tags.highway ?? ''];
  if (found === undefined || !allowed(tags, found)) return null;
  return {
    mode: found.mode,
    roadClass: found.roadClass,
    ref: shortText(tags.ref),
    zh: shortText(tags['name:zh'] ?? tags.name),
    en: shortText(tags['name:en']),
    kmh: speed(tags, found),
    direction: direction(tags, found),
  };
}

const FERRY: Class = { mode: 'river', roadClass: null, kmh: 12 };

function allowed(tags: Tags, { mode }: Class): boolean {
  if (tags.area === 'yes' || tags.indoor === 'yes') return false;
  const CLOSED = ['no', 'private', 'military', 'agricultural', 'forestry'];
  if (mode !== 'road') return !CLOSED.includes(tags.foot ?? tags.access ?? '');
  const access = tags.motorcar ?? tags.motor_vehicle ?? tags.vehicle ?? tags.access ?? '';
  if (CLOSED.includes(access)) return false;
  return !(
    tags.highway === 'service' &&
    ['parking_aisle', 'driveway', 'emergency_access'].includes(tags.service ?? '')
  );
}

function speed(tags: Tags, { mode, roadClass, kmh }: Class): number {
  if (mode !== 'road') return kmh;
  const limit = limitOf(tags.maxspeed);
  const top = TOP_KMH[roadClass ?? ''] ?? TOP_KMH.other!;
  const signed = limit === null ? kmh : Math.min(top, Math.max(5, Math.round(limit * SHARE_OF_LIMIT)));
  return Math.min(signed, SURFACE_KMH[tags.surface ?? ''] ?? top);
}

/** "60", "60 km/h", "40 mph"; null for words such as "walk" or "CN:urban". */
function limitOf(text: string | undefined): number | null {
  const [, number, unit] = /^(\d{1,3}(?:\.\d+)?)\s*(km\/h|kmh|mph)?$/.exec(text?.trim() ?? '') ?? [];
  if (number === undefined || Number(number) === 0) return null;
  return Number(number) * (unit === 'mph' ? 1.609 : 1);
}

/** Motorways and roundabouts are one way without saying so. Walkers go both ways. */
function direction(tags: Tags, { mode }: Class): 1 | -1 | 0 {
  if (mode === 'walk' || mode === 'greenway') return 0;
  const oneway = tags['oneway:motor_vehicle'] ?? tags.oneway;
  if (oneway === '-1' || oneway === 'reverse') return -1;
  if (oneway === 'yes' || oneway === 'true' || oneway === '1') return 1;
  if (oneway === 'no') return 0;
  const implied =
    /^motorway/.test(tags.highway ?? '') || ['roundabout', 'circular'].includes(tags.junction ?? '');
  return implied ? 1 : 0;
}

/** What a name can be in a region: not blank, at most 200 characters, none that acts. */
function shortText(text: string | undefined): string | null {
  const clean = (text ?? '').replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, ' ').trim();
  return clean === '' ? null : clean.slice(0, 200);
}
