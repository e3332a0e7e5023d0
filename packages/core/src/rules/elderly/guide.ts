import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const GUIDE: Rule = {
  id: 'elderly/guide',
  kind: 'checklist',
  appliesTo: ['senior'],
  metric: 'trip',
  bound: null,
  limit: null,
  unit: null,
  title: {
    zh: '老年团：导游应有 3 年以上从业经历并会急救',
    en: 'Elderly groups: a guide with at least 3 years of experience and first-aid skills',
  },
  ...LBT_052,
};
