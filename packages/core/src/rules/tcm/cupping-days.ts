import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CUPPING_DAYS: Rule = {
  id: 'tcm/cupping-days',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-days',
  bound: 'at-least',
  limit: 3,
  unit: 'days',
  therapy: 'cupping',
  title: {
    zh: '拔罐同一部位至少隔{limit}',
    en: 'Cupping of the same spot at least {limit} apart',
  },
  ...SECONDARY,
};
