import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GUA_SHA_DAYS: Rule = {
  id: 'tcm/gua-sha-days',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-days',
  bound: 'at-least',
  limit: 3,
  unit: 'days',
  therapy: 'gua-sha',
  title: {
    zh: '刮痧同一部位至少隔{limit}',
    en: 'Gua sha of the same spot at least {limit} apart',
  },
  ...SECONDARY,
};
