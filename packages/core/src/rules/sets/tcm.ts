import type { Rule } from '../rule.js';
import { CUPPING_AFTER_BATH } from '../tcm/cupping-after-bath.js';
import { CUPPING_DAYS } from '../tcm/cupping-days.js';
import { CUPPING_PREGNANCY } from '../tcm/cupping-pregnancy.js';
import { CUPPING_WATER } from '../tcm/cupping-water.js';
import { THERAPY_GAP } from '../tcm/gap.js';
import { GUA_SHA_AFTER_BATH } from '../tcm/gua-sha-after-bath.js';
import { GUA_SHA_DAYS } from '../tcm/gua-sha-days.js';
import { GUA_SHA_PREGNANCY } from '../tcm/gua-sha-pregnancy.js';
import { GUA_SHA_WATER } from '../tcm/gua-sha-water.js';
import { MOXIBUSTION_CARE } from '../tcm/moxibustion-care.js';
import { MOXIBUSTION_MEAL } from '../tcm/moxibustion-meal.js';
import { MOXIBUSTION_MINUTES } from '../tcm/moxibustion-minutes.js';
import { MOXIBUSTION_PREGNANCY } from '../tcm/moxibustion-pregnancy.js';
import { MOXIBUSTION_WATER } from '../tcm/moxibustion-water.js';
import { PLASTER_CHILD } from '../tcm/plaster-child.js';
import { PLASTER_DAY } from '../tcm/plaster-day.js';
import { PLASTER_DIABETES } from '../tcm/plaster-diabetes.js';
import { PLASTER_NOT } from '../tcm/plaster-not.js';
import { PLASTER_WATER } from '../tcm/plaster-water.js';
import { TUINA_BATH } from '../tcm/tuina-bath.js';
import { TUINA_CARE } from '../tcm/tuina-care.js';
import { TUINA_HEART } from '../tcm/tuina-heart.js';
import { TUINA_MEAL } from '../tcm/tuina-meal.js';
import { TUINA_MINUTES } from '../tcm/tuina-minutes.js';
import { TUINA_PREGNANCY } from '../tcm/tuina-pregnancy.js';
import { TUINA_REHABILITATION } from '../tcm/tuina-rehabilitation.js';

/** Treatments of Chinese medicine: defaults from secondary sources, for a bureau’s doctor to edit. */
export const TCM: readonly Rule[] = [
  CUPPING_AFTER_BATH,
  CUPPING_DAYS,
  CUPPING_PREGNANCY,
  CUPPING_WATER,
  THERAPY_GAP,
  GUA_SHA_AFTER_BATH,
  GUA_SHA_DAYS,
  GUA_SHA_PREGNANCY,
  GUA_SHA_WATER,
  MOXIBUSTION_CARE,
  MOXIBUSTION_MEAL,
  MOXIBUSTION_MINUTES,
  MOXIBUSTION_PREGNANCY,
  MOXIBUSTION_WATER,
  PLASTER_CHILD,
  PLASTER_DAY,
  PLASTER_DIABETES,
  PLASTER_NOT,
  PLASTER_WATER,
  TUINA_BATH,
  TUINA_CARE,
  TUINA_HEART,
  TUINA_MEAL,
  TUINA_MINUTES,
  TUINA_PREGNANCY,
  TUINA_REHABILITATION,
];
