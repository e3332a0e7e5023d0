import { FAMILY_BACK } from '../family/back-by.js';
import { FAMILY_RIDE } from '../family/coach-ride.js';
import { FAMILY_EXERTION } from '../family/exertion.js';
import { FAMILY_REST } from '../family/midday-rest.js';
import { FAMILY_SIGHTSEEING } from '../family/sightseeing.js';
import type { Rule } from '../rule.js';

/** Families with small children. */
export const FAMILY: readonly Rule[] = [
  FAMILY_BACK,
  FAMILY_RIDE,
  FAMILY_SIGHTSEEING,
  FAMILY_EXERTION,
  FAMILY_REST,
];
