import type { Rule } from '../rule.js';
import { TAIPEI_HEALTH } from '../sources.js';

export const TOGETHER: Rule = {
  id: 'hot-spring/together',
  kind: 'checklist',
  appliesTo: ['senior', 'hypertension', 'heart-disease', 'diabetes'],
  metric: 'hot-spring-visit',
  bound: 'at-least',
  limit: 2,
  unit: 'people',
  title: {
    zh: '至少{limit}结伴泡温泉，起身要慢',
    en: 'Bathe in a company of at least {limit}, and rise slowly',
  },
  ...TAIPEI_HEALTH,
};
