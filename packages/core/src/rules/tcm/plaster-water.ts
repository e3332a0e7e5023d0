import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PLASTER_WATER: Rule = {
  id: 'tcm/plaster-water',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-to-bath',
  bound: 'at-least',
  limit: 1440,
  unit: 'minutes',
  therapy: 'plaster',
  title: {
    zh: '贴三伏贴后{limit}内不洗冷水澡、不泡温泉',
    en: 'No cold bath and no hot spring for {limit} after a dog-day plaster',
  },
  ...SECONDARY,
};
