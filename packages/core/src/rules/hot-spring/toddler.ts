import type { Rule } from '../rule.js';
import { TAIPEI_HEALTH } from '../sources.js';

export const TODDLER: Rule = {
  id: 'hot-spring/toddler',
  kind: 'hard',
  appliesTo: ['toddler'],
  metric: 'hot-spring-sessions',
  bound: 'at-most',
  limit: 0,
  unit: 'count',
  title: { zh: '3 岁以下不泡温泉', en: 'No hot spring under 3 years' },
  ...TAIPEI_HEALTH,
};
