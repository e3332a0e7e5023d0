import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const FAMILY_EXERTION: Rule = {
  id: 'family/exertion',
  kind: 'soft',
  appliesTo: ['toddler', 'child'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 2,
  unit: 'level',
  title: {
    zh: '带小孩：不爬山',
    en: 'With small children: no climbs',
  },
  ...SECONDARY,
};
