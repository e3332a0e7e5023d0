import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_REHABILITATION: Rule = {
  id: 'tcm/tuina-rehabilitation',
  kind: 'warning',
  appliesTo: ['rehabilitation'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'tuina',
  title: {
    zh: '康复期：推拿前请主治医生同意',
    en: 'Rehabilitation: tuina only if the doctor in charge agrees',
  },
  ...SECONDARY,
};
