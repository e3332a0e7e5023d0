import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const SESSIONS: Rule = {
  id: 'hot-spring/sessions',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'hot-spring-sessions',
  bound: 'at-most',
  limit: 2,
  unit: 'count',
  title: { zh: '一天泡温泉不超过{limit}', en: 'At most {limit} in hot springs a day' },
  ...SECONDARY,
};
