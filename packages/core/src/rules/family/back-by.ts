import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const FAMILY_BACK: Rule = {
  id: 'family/back-by',
  kind: 'soft',
  appliesTo: ['toddler', 'child'],
  metric: 'back-by',
  bound: 'at-most',
  limit: 1140,
  unit: 'clock',
  title: {
    zh: '带小孩：{limit} 前回到住处',
    en: 'With small children: at the lodging by {limit}',
  },
  ...SECONDARY,
};
