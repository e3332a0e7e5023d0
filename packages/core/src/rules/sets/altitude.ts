import { FIRST_NIGHT } from '../altitude/first-night.js';
import { SLEEP_HIGHER } from '../altitude/sleep-higher.js';
import type { Rule } from '../rule.js';

/** Nights in the mountains (CDC, travel to high altitudes). */
export const ALTITUDE: readonly Rule[] = [FIRST_NIGHT, SLEEP_HIGHER];
