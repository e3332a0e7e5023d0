import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GUA_SHA_WATER: Rule = {
  id: 'tcm/gua-sha-water',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-to-bath',
  bound: 'at-least',
  limit: 1440,
  unit: 'minutes',
  therapy: 'gua-sha',
  title: {
    zh: '刮痧后{limit}内不泡温泉、不游泳',
    en: 'No hot spring and no swim for {limit} after gua sha',
  },
  ...SECONDARY,
};
