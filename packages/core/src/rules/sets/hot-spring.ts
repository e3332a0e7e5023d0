import { AFTER_MEAL } from '../hot-spring/after-meal.js';
import { CHILD_BATH } from '../hot-spring/child.js';
import { DIP } from '../hot-spring/dip.js';
import { NO_DRIVING } from '../hot-spring/driving.js';
import { OUT } from '../hot-spring/out.js';
import { PREGNANCY } from '../hot-spring/pregnancy.js';
import { REST_AFTER } from '../hot-spring/rest.js';
import { SELF_DRIVE } from '../hot-spring/self-drive.js';
import { SESSIONS } from '../hot-spring/sessions.js';
import { STRENUOUS } from '../hot-spring/strenuous.js';
import { TEMPERATURE_CHRONIC } from '../hot-spring/temperature-chronic.js';
import { TEMPERATURE_HEART } from '../hot-spring/temperature-heart.js';
import { TODDLER } from '../hot-spring/toddler.js';
import { TOGETHER } from '../hot-spring/together.js';
import type { Rule } from '../rule.js';

/** Bathing in hot springs. */
export const HOT_SPRING: readonly Rule[] = [
  AFTER_MEAL,
  SESSIONS,
  SELF_DRIVE,
  DIP,
  OUT,
  REST_AFTER,
  TOGETHER,
  STRENUOUS,
  TEMPERATURE_CHRONIC,
  TEMPERATURE_HEART,
  TODDLER,
  CHILD_BATH,
  PREGNANCY,
  NO_DRIVING,
];
