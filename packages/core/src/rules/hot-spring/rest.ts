import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const REST_AFTER: Rule = {
  id: 'hot-spring/rest',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'hot-spring-visit',
  bound: 'at-least',
  limit: 30,
  unit: 'minutes',
  title: {
    zh: '泡完温泉休息{limit}，喝一杯水',
    en: 'After bathing rest for {limit} and drink a cup of water',
  },
  ...SECONDARY,
};
