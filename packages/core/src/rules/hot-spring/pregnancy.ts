import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PREGNANCY: Rule = {
  id: 'hot-spring/pregnancy',
  kind: 'warning',
  appliesTo: ['pregnancy'],
  metric: 'hot-spring-visit',
  bound: null,
  limit: null,
  unit: null,
  title: {
    zh: '孕期泡温泉：各家说法不一，请先问医生',
    en: 'Pregnancy and hot springs: sources disagree, ask a doctor first',
  },
  ...SECONDARY,
};
