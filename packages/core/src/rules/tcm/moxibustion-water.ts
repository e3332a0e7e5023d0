import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MOXIBUSTION_WATER: Rule = {
  id: 'tcm/moxibustion-water',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'therapy-to-bath',
  bound: 'at-least',
  limit: 120,
  unit: 'minutes',
  therapy: 'moxibustion',
  title: {
    zh: '艾灸后{limit}内不碰冷水、不泡温泉',
    en: 'No cold water and no hot spring for {limit} after moxibustion',
  },
  ...SECONDARY,
};
