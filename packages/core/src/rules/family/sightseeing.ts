import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const FAMILY_SIGHTSEEING: Rule = {
  id: 'family/sightseeing',
  kind: 'soft',
  appliesTo: ['toddler', 'child'],
  metric: 'sightseeing',
  bound: 'at-most',
  limit: 120,
  unit: 'minutes',
  title: {
    zh: '带小孩：连续游览不宜超过{limit}',
    en: 'With small children: no more than {limit} of sightseeing on end',
  },
  ...SECONDARY,
};
