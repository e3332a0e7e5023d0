import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const SIGHTSEEING: Rule = {
  id: 'elderly/sightseeing',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'sightseeing',
  bound: 'at-most',
  limit: 180,
  unit: 'minutes',
  title: { zh: '连续游览不宜超过{limit}', en: 'Sightseeing should not go on for more than {limit}' },
  ...LBT_052,
};
