import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GAIT_CHILD: Rule = {
  id: 'exertion/gait-child',
  kind: 'soft',
  appliesTo: ['child', 'toddler'],
  metric: 'gait',
  bound: 'at-most',
  limit: 90,
  unit: 'cm-per-second',
  title: {
    zh: '带小孩：步速按{limit}计',
    en: 'With small children: a gait of {limit}',
  },
  ...SECONDARY,
};
