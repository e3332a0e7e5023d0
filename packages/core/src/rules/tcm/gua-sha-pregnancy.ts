import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GUA_SHA_PREGNANCY: Rule = {
  id: 'tcm/gua-sha-pregnancy',
  kind: 'warning',
  appliesTo: ['pregnancy'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'gua-sha',
  title: {
    zh: '孕期刮痧：先问医生',
    en: 'Pregnancy and gua sha: ask a doctor first',
  },
  ...SECONDARY,
};
