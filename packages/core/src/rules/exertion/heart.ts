import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const HEART_EXERTION: Rule = {
  id: 'exertion/heart',
  kind: 'soft',
  appliesTo: ['heart-disease', 'pregnancy', 'hypertension'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 2,
  unit: 'level',
  title: {
    zh: '心脏病、高血压、孕期：不安排登山等高强度活动（约 6 梅脱以上）',
    en: 'Heart disease, high blood pressure, pregnancy: no climbs (above some 6 METs)',
  },
  ...SECONDARY,
};
