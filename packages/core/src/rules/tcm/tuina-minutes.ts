import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_MINUTES: Rule = {
  id: 'tcm/tuina-minutes',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-minutes',
  bound: 'at-most',
  limit: 60,
  unit: 'minutes',
  therapy: 'tuina',
  title: {
    zh: '推拿一次不超过{limit}',
    en: 'Tuina massage at most {limit} at a time',
  },
  ...SECONDARY,
};
