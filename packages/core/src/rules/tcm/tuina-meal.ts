import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_MEAL: Rule = {
  id: 'tcm/tuina-meal',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-after-meal',
  bound: 'at-least',
  limit: 30,
  unit: 'minutes',
  therapy: 'tuina',
  title: {
    zh: '饭后至少{limit}再做推拿',
    en: 'Tuina at least {limit} after a meal',
  },
  ...SECONDARY,
};
