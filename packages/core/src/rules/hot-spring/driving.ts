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
    zh: '泡过温泉的人{limit}内不要开车，请同行的人代驾或安排司机',
    en: 'Who has bathed should not drive for {limit}: let somebody else drive',
  },
  ...SECONDARY,
};
