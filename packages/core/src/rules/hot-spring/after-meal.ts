import type { Rule } from '../rule.js';
import { TAIWAN_HPA } from '../sources.js';

export const AFTER_MEAL: Rule = {
  id: 'hot-spring/after-meal',
  kind: 'hard',
  appliesTo: 'everyone',
  metric: 'after-meal',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  title: { zh: '饭后至少{limit}再泡温泉', en: 'A hot spring at least {limit} after a meal' },
  ...TAIWAN_HPA,
};
