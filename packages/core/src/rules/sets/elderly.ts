import { BACK_BY } from '../elderly/back-by.js';
import { COACH_RIDE } from '../elderly/coach-ride.js';
import { CONSENT } from '../elderly/consent.js';
import { DOCTOR } from '../elderly/doctor.js';
import { ELDERLY_EXERTION } from '../elderly/exertion.js';
import { GUIDE } from '../elderly/guide.js';
import { HOSPITAL } from '../elderly/hospital.js';
import { MIDDAY_REST } from '../elderly/midday-rest.js';
import { SIGHTSEEING } from '../elderly/sightseeing.js';
import type { Rule } from '../rule.js';

/** Elderly groups: LB/T 052-2016 where its figures could be read, and three defaults. */
export const ELDERLY: readonly Rule[] = [
  COACH_RIDE,
  SIGHTSEEING,
  ELDERLY_EXERTION,
  MIDDAY_REST,
  BACK_BY,
  HOSPITAL,
  GUIDE,
  DOCTOR,
  CONSENT,
];
