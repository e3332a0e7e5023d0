import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_HEART: Rule = {
  id: 'tcm/tuina-heart',
  kind: 'warning',
  appliesTo: ['heart-disease'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'tuina',
  title: {
    zh: '心脏病：心肺功能衰竭者不做推拿，先问医生',
    en: 'Heart disease: no tuina with heart or lung failure; ask a doctor first',
  },
  ...SECONDARY,
};
