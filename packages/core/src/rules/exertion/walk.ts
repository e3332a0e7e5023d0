import type { Rule } from '../rule.js';
import { CTRIP } from '../sources.js';

export const WALK: Rule = {
  id: 'exertion/walk',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'walk',
  bound: 'at-most',
  limit: 30,
  unit: 'minutes',
  title: {
    zh: '一次步行不超过{limit}',
    en: 'One walk at most {limit}',
  },
  ...CTRIP,
};
