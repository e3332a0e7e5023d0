import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const NOON_HEAT_FRAIL: Rule = {
  id: 'comfort/noon-heat-frail',
  kind: 'soft',
  appliesTo: ['senior', 'toddler', 'child', 'pregnancy', 'heart-disease', 'rehabilitation'],
  metric: 'noon-outdoors',
  bound: 'at-most',
  limit: 30,
  unit: 'minutes',
  title: {
    zh: '暑热天（三伏，或当月平均日最高气温达 31 ℃）12 至 15 时，长者、小孩、孕妇和心脏病人户外不宜超过{limit}',
    en: 'In the heat (dog days, or a month with a mean daily maximum of 31 °C), no more than {limit} outdoors between 12:00 and 15:00 for the old, the small, the pregnant and the ill',
  },
  ...SECONDARY,
};
