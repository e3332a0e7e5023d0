import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const FAMILY_RIDE: Rule = {
  id: 'family/coach-ride',
  kind: 'soft',
  appliesTo: ['toddler', 'child'],
  metric: 'coach-ride',
  bound: 'at-most',
  limit: 90,
  unit: 'minutes',
  title: {
    zh: '带小孩：连续乘车不宜超过{limit}',
    en: 'With small children: at most {limit} on the road without a rest',
  },
  ...SECONDARY,
};
