import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

/** Planned around, not only advised, when the party drives itself. */
export const SELF_DRIVE: Rule = {
  id: 'hot-spring/self-drive',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'bath-to-drive',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  when: { transport: 'self-drive' },
  title: {
    zh: '自驾：泡完温泉至少{limit}后再开车',
    en: 'Self-drive: at least {limit} between bathing and driving',
  },
  ...SECONDARY,
};
