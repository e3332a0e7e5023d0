import { AFTER_MEAL } from '../hot-spring/after-meal.js';
import { DIP } from '../hot-spring/dip.js';
import { NO_DRIVING } from '../hot-spring/driving.js';
import { PREGNANCY } from '../hot-spring/pregnancy.js';
import { SESSIONS } from '../hot-spring/sessions.js';
import { TEMPERATURE_CHRONIC } from '../hot-spring/temperature-chronic.js';
import { TEMPERATURE_HEART } from '../hot-spring/temperature-heart.js';
import { TODDLER } from '../hot-spring/toddler.js';
import { TOGETHER } from '../hot-spring/together.js';
import type { Rule } from '../rule.js';

/** Bathing in hot springs. */
export const HOT_SPRING: readonly Rule[] = [
  AFTER_MEAL,
  SESSIONS,
  DIP,
  TOGETHER,
  TEMPERATURE_CHRONIC,
  TEMPERATURE_HEART,
  TODDLER,
  PREGNANCY,
  NO_DRIVING,
];
