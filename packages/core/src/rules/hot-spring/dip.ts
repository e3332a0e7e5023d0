import type { Rule } from '../rule.js';
import { TAIWAN_HPA } from '../sources.js';

export const DIP: Rule = {
  id: 'hot-spring/dip',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'hot-spring-visit',
  bound: 'at-most',
  limit: 15,
  unit: 'minutes',
  title: {
    zh: '每次下池不超过{limit}',
    en: 'At most {limit} in the pool at a time',
  },
  ...TAIWAN_HPA,
};
