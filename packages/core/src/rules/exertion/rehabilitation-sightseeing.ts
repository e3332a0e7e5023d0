import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const REHAB_SIGHTSEEING: Rule = {
  id: 'exertion/rehabilitation-sightseeing',
  kind: 'soft',
  appliesTo: ['rehabilitation'],
  metric: 'sightseeing',
  bound: 'at-most',
  limit: 90,
  unit: 'minutes',
  title: {
    zh: '康复期：连续游览不宜超过{limit}',
    en: 'Rehabilitation: no more than {limit} of sightseeing on end',
  },
  ...SECONDARY,
};
