import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MIDDAY_REST: Rule = {
  id: 'elderly/midday-rest',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'midday-rest',
  bound: 'at-least',
  limit: 30,
  unit: 'minutes',
  title: { zh: '午饭后休息至少{limit}', en: 'A rest of at least {limit} after lunch' },
  ...SECONDARY,
};
