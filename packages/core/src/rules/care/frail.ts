import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CARE_FRAIL: Rule = {
  id: 'care/frail',
  kind: 'soft',
  appliesTo: ['pregnancy', 'toddler', 'child', 'rehabilitation'],
  metric: 'hospital',
  bound: 'at-most',
  limit: 60,
  unit: 'minutes',
  title: {
    zh: '孕妇、小孩、康复期：每一站到急救医院的车程不宜超过{limit}',
    en: 'Pregnancy, small children, rehabilitation: every stop within a drive of {limit} from an emergency hospital',
  },
  ...SECONDARY,
};
