import type { PlaceKind } from '@kangtu/core';

const FOR_THE_DRIVE: ReadonlySet<PlaceKind> = new Set([
  'town',
  'lodging',
  'station',
  'airport',
  'service-area',
  'charging',
  'visitor-centre',
  'pier',
  'hospital',
]);
const HUBS: ReadonlySet<PlaceKind> = new Set(['station', 'airport', 'town']);

/** Kinds that are there for the drive, not to be seen; small on the map until one is near. */
export const isForTheDrive = (kind: PlaceKind): boolean => FOR_THE_DRIVE.has(kind);
/** Kinds a trip starts and ends at. */
export const isHub = (kind: PlaceKind): boolean => HUBS.has(kind);
