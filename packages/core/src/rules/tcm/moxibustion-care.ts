import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MOXIBUSTION_CARE: Rule = {
  id: 'tcm/moxibustion-care',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'moxibustion',
  title: {
    zh: '艾灸：空腹、酒后或发烧超过 38 ℃ 不做',
    en: 'Moxibustion: not on an empty stomach, after alcohol, or with a fever above 38 °C',
  },
  ...SECONDARY,
};
