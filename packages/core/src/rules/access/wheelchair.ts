import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const WHEELCHAIR: Rule = {
  id: 'access/wheelchair',
  kind: 'soft',
  appliesTo: ['wheelchair'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 1,
  unit: 'level',
  title: { zh: '轮椅：只安排无坡无台阶的地方', en: 'Wheelchair: only places without slopes and steps' },
  ...SECONDARY,
};
