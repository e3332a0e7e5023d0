import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const FAMILY_REST: Rule = {
  id: 'family/midday-rest',
  kind: 'soft',
  appliesTo: ['toddler', 'child'],
  metric: 'midday-rest',
  bound: 'at-least',
  limit: 45,
  unit: 'minutes',
  title: {
    zh: '带小孩：午饭后休息至少{limit}',
    en: 'With small children: a rest of at least {limit} after lunch',
  },
  ...SECONDARY,
};
