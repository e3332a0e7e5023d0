import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CUPPING_PREGNANCY: Rule = {
  id: 'tcm/cupping-pregnancy',
  kind: 'warning',
  appliesTo: ['pregnancy'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'cupping',
  title: {
    zh: '孕期拔罐：先问医生',
    en: 'Pregnancy and cupping: ask a doctor first',
  },
  ...SECONDARY,
};
