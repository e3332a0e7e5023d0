import type { Rule } from '../rule.js';
import { CTRIP } from '../sources.js';

export const BACK_BY: Rule = {
  id: 'elderly/back-by',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'back-by',
  bound: 'at-most',
  limit: 1200,
  unit: 'clock',
  title: { zh: '{limit} 前回到住处', en: 'Back at the lodging by {limit}' },
  ...CTRIP,
};
