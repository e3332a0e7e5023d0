import { CARE_FRAIL } from '../care/frail.js';
import { CARE_HEART } from '../care/heart.js';
import { NOON_HEAT } from '../comfort/noon-heat.js';
import { NOON_HEAT_FRAIL } from '../comfort/noon-heat-frail.js';
import { VEGETARIAN } from '../comfort/vegetarian.js';
import type { Rule } from '../rule.js';

/** Heat, food, and how far help is. */
export const COMFORT: readonly Rule[] = [NOON_HEAT_FRAIL, NOON_HEAT, VEGETARIAN, CARE_FRAIL, CARE_HEART];
