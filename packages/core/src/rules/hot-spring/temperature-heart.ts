import type { Rule } from '../rule.js';
import { TAIPEI_HEALTH } from '../sources.js';

export const TEMPERATURE_HEART: Rule = {
  id: 'hot-spring/temperature-heart',
  kind: 'warning',
  appliesTo: ['heart-disease'],
  metric: 'hot-spring-visit',
  bound: 'at-most',
  limit: 39,
  unit: 'celsius',
  title: { zh: '心脏病：池温不超过{limit}', en: 'Heart disease: a pool of at most {limit}' },
  ...TAIPEI_HEALTH,
};
