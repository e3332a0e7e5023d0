import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const NO_STAIRS: Rule = {
  id: 'access/no-stairs',
  kind: 'soft',
  appliesTo: ['no-stairs'],
  metric: 'exertion',
  bound: 'at-most',
  limit: 1,
  unit: 'level',
  title: {
    zh: '不能走台阶：只安排无坡无台阶的地方',
    en: 'No stairs: only places without slopes and steps',
  },
  ...SECONDARY,
};
