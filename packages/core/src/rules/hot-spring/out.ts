import type { Rule } from '../rule.js';
import { TAIPEI_HEALTH } from '../sources.js';

export const OUT: Rule = {
  id: 'hot-spring/out',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'hot-spring-visit',
  bound: 'at-least',
  limit: 10,
  unit: 'minutes',
  title: {
    zh: '出池休息至少{limit}再下池',
    en: 'Out of the pool for at least {limit} before the next dip',
  },
  ...TAIPEI_HEALTH,
};
