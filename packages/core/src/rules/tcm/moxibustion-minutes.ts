import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MOXIBUSTION_MINUTES: Rule = {
  id: 'tcm/moxibustion-minutes',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-minutes',
  bound: 'at-most',
  limit: 30,
  unit: 'minutes',
  therapy: 'moxibustion',
  title: {
    zh: '艾灸一次不超过{limit}',
    en: 'Moxibustion at most {limit} at a time',
  },
  ...SECONDARY,
};
