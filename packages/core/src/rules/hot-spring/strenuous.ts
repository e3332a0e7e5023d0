import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const STRENUOUS: Rule = {
  id: 'hot-spring/strenuous',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'hot-spring-visit',
  bound: null,
  limit: null,
  unit: null,
  title: {
    zh: '泡温泉前后不做剧烈运动，不空腹、不饮酒',
    en: 'Nothing strenuous before or after a hot spring; not on an empty stomach, and no alcohol',
  },
  ...SECONDARY,
};
