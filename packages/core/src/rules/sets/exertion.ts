import { GAIT_60 } from '../exertion/gait-60.js';
import { GAIT_CHILD } from '../exertion/gait-child.js';
import { GAIT_REHAB } from '../exertion/gait-rehabilitation.js';
import { HEART_EXERTION } from '../exertion/heart.js';
import { REHAB_EXERTION } from '../exertion/rehabilitation.js';
import { REHAB_REST } from '../exertion/rehabilitation-rest.js';
import { REHAB_SIGHTSEEING } from '../exertion/rehabilitation-sightseeing.js';
import { WALK } from '../exertion/walk.js';
import type { Rule } from '../rule.js';

/** Walking pace and effort. */
export const EXERTION: readonly Rule[] = [
  GAIT_60,
  GAIT_CHILD,
  GAIT_REHAB,
  HEART_EXERTION,
  REHAB_REST,
  REHAB_SIGHTSEEING,
  REHAB_EXERTION,
  WALK,
];
