import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const NO_DRIVING: Rule = {
  id: 'hot-spring/driving',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'hot-spring-visit',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  title: {
    zh: '泡完温泉休息 30 分钟；泡过的人 2 小时内不要开车，请同行的人代驾或安排司机',
    en: 'Rest for 30 minutes after bathing; who has bathed should not drive for 2 hours, so let somebody else drive',
  },
  ...SECONDARY,
};
