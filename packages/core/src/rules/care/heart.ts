import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CARE_HEART: Rule = {
  id: 'care/heart',
  kind: 'soft',
  appliesTo: ['heart-disease'],
  metric: 'hospital',
  bound: 'at-most',
  limit: 45,
  unit: 'minutes',
  title: {
    zh: '心脏病：每一站到急救医院的车程不宜超过{limit}',
    en: 'Heart disease: every stop within a drive of {limit} from an emergency hospital',
  },
  ...SECONDARY,
};
