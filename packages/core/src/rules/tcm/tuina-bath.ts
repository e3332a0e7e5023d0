import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_BATH: Rule = {
  id: 'tcm/tuina-bath',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-to-bath',
  bound: 'at-least',
  limit: 60,
  unit: 'minutes',
  therapy: 'tuina',
  title: {
    zh: '推拿后不马上洗浴或运动，至少隔{limit}',
    en: 'No bath or exercise at once after tuina: wait at least {limit}',
  },
  ...SECONDARY,
};
