import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PLASTER_NOT: Rule = {
  id: 'tcm/plaster-not',
  kind: 'warning',
  appliesTo: ['pregnancy', 'heart-disease'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'plaster',
  title: {
    zh: '孕妇、严重心肺疾病者不贴三伏贴，先问医生',
    en: 'No dog-day plasters in pregnancy or with severe heart or lung disease; ask a doctor',
  },
  ...SECONDARY,
};
