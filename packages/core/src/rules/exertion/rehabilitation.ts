import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const REHAB_EXERTION: Rule = {
  id: 'exertion/rehabilitation',
  kind: 'soft',
  appliesTo: ['rehabilitation'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 1,
  unit: 'level',
  title: {
    zh: '康复期：只安排平缓散步（约 3 梅脱以内）',
    en: 'Rehabilitation: gentle walks only (up to some 3 METs)',
  },
  ...SECONDARY,
};
