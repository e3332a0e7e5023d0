import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const CUPPING_WATER: Rule = {
  id: 'tcm/cupping-water',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-to-bath',
  bound: 'at-least',
  limit: 1440,
  unit: 'minutes',
  therapy: 'cupping',
  title: {
    zh: '拔罐后{limit}内不泡温泉、不游泳',
    en: 'No hot spring and no swim for {limit} after cupping',
  },
  ...SECONDARY,
};
