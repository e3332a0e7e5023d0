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
    zh: '每次下池不超过 15 分钟，出池休息 10 分钟',
    en: 'At most 15 minutes in the pool, then 10 minutes out',
  },
  ...TAIWAN_HPA,
};
