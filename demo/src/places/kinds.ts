import type { PlaceKind } from '@kangtu/core';

const HUBS: ReadonlySet<PlaceKind> = new Set(['station', 'airport', 'town']);
const ON_THE_WAY: ReadonlySet<PlaceKind> = new Set([
  'lodging',
  'service-area',
  'charging',
  'visitor-centre',
  'hospital',
]);

/** Kinds a trip starts and ends at. */
export const isHub = (kind: PlaceKind): boolean => HUBS.has(kind);
/** Kinds that one goes to see. */
export const isSeen = (kind: PlaceKind): boolean => !isHub(kind) && !ON_THE_WAY.has(kind);
/** Kinds that are there for the drive, a pier among them; small on the map until one is near. */
export const isForTheDrive = (kind: PlaceKind): boolean => !isSeen(kind) || kind === 'pier';
