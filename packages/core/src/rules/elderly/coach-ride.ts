import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const COACH_RIDE: Rule = {
  id: 'elderly/coach-ride',
  kind: 'hard',
  appliesTo: ['senior'],
  metric: 'coach-ride',
  bound: 'at-most',
  limit: 120,
  unit: 'minutes',
  title: { zh: '连续乘车不超过{limit}', en: 'At most {limit} on the road without a rest' },
  ...LBT_052,
};
