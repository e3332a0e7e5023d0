import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const THERAPY_GAP: Rule = {
  id: 'tcm/gap',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-gap',
  bound: 'at-least',
  limit: 60,
  unit: 'minutes',
  title: {
    zh: '两种理疗之间至少隔{limit}',
    en: 'At least {limit} between two treatments',
  },
  ...SECONDARY,
};
