import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PLASTER_CHILD: Rule = {
  id: 'tcm/plaster-child',
  kind: 'warning',
  appliesTo: ['toddler'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'plaster',
  title: {
    zh: '2 岁以下不贴三伏贴',
    en: 'No dog-day plasters under 2 years',
  },
  ...SECONDARY,
};
