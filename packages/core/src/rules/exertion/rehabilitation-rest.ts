import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const REHAB_REST: Rule = {
  id: 'exertion/rehabilitation-rest',
  kind: 'soft',
  appliesTo: ['rehabilitation'],
  metric: 'midday-rest',
  bound: 'at-least',
  limit: 60,
  unit: 'minutes',
  title: {
    zh: '康复期：午饭后休息至少{limit}',
    en: 'Rehabilitation: a rest of at least {limit} after lunch',
  },
  ...SECONDARY,
};
