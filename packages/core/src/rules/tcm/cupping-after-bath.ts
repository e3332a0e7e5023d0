import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CUPPING_AFTER_BATH: Rule = {
  id: 'tcm/cupping-after-bath',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'bath-to-therapy',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  therapy: 'cupping',
  title: {
    zh: '洗浴、泡温泉后至少{limit}再拔罐',
    en: 'Cupping at least {limit} after a bath',
  },
  ...SECONDARY,
};
