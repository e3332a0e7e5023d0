import { NO_STAIRS } from '../access/no-stairs.js';
import { WHEELCHAIR } from '../access/wheelchair.js';
import type { Rule } from '../rule.js';

/** Getting about. */
export const ACCESS: readonly Rule[] = [WHEELCHAIR, NO_STAIRS];
