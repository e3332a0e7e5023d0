import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MOXIBUSTION_MEAL: Rule = {
  id: 'tcm/moxibustion-meal',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-after-meal',
  bound: 'at-least',
  limit: 60,
  unit: 'minutes',
  therapy: 'moxibustion',
  title: {
    zh: '饭后至少{limit}再做艾灸',
    en: 'Moxibustion at least {limit} after a meal',
  },
  ...SECONDARY,
};
