import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const ELDERLY_EXERTION: Rule = {
  id: 'elderly/exertion',
  kind: 'hard',
  appliesTo: ['senior'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 2,
  unit: 'level',
  title: { zh: '不安排高强度项目', en: 'Nothing of high intensity' },
  ...LBT_052,
};
