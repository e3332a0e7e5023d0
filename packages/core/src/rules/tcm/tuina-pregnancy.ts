import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_PREGNANCY: Rule = {
  id: 'tcm/tuina-pregnancy',
  kind: 'warning',
  appliesTo: ['pregnancy'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'tuina',
  title: {
    zh: '孕期超过三个月不做推拿，先问医生',
    en: 'No tuina after the third month of pregnancy; ask a doctor first',
  },
  ...SECONDARY,
};
