import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PLASTER_DAY: Rule = {
  id: 'tcm/plaster-day',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'plaster',
  title: {
    zh: '三伏贴：每伏第一天贴一次，成人贴 4 至 6 小时，儿童 2 至 4 小时，2 岁以下不贴',
    en: 'Dog-day plasters: once at the start of each period, 4 to 6 hours for adults, 2 to 4 for children, none under 2 years',
  },
  ...SECONDARY,
};
