import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CHILD_BATH: Rule = {
  id: 'hot-spring/child',
  kind: 'warning',
  appliesTo: ['child'],
  metric: 'hot-spring-visit',
  bound: 'at-most',
  limit: 10,
  unit: 'minutes',
  title: {
    zh: '3 至 6 岁儿童泡温泉：各家说法不一（有的建议 5 岁以下不泡），先问医生，每次不超过{limit}',
    en: 'Children from 3 to 6: sources disagree (some say none under 5); ask a doctor, at most {limit} at a time',
  },
  ...SECONDARY,
};
