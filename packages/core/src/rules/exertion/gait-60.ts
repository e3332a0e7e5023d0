import type { Rule } from '../rule.js';
import { GAIT_STUDY } from '../sources.js';

export const GAIT_60: Rule = {
  id: 'exertion/gait-60',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'gait',
  bound: 'at-most',
  limit: 124,
  unit: 'cm-per-second',
  title: {
    zh: '60 岁以上：步速按{limit}计',
    en: 'Over 60: a gait of {limit}',
  },
  ...GAIT_STUDY,
};
