import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GUA_SHA_AFTER_BATH: Rule = {
  id: 'tcm/gua-sha-after-bath',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'bath-to-therapy',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  therapy: 'gua-sha',
  title: {
    zh: '洗浴、泡温泉后至少{limit}再刮痧',
    en: 'Gua sha at least {limit} after a bath',
  },
  ...SECONDARY,
};
