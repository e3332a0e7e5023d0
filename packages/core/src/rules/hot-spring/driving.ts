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
    zh: '泡完温泉休息 30 分钟，2 小时内不要自己开车',
    en: 'Rest for 30 minutes after bathing, and do not drive yourself for 2 hours',
  },
  ...SECONDARY,
};
