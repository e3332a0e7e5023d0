import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const VEGETARIAN: Rule = {
  id: 'comfort/vegetarian',
  kind: 'checklist',
  appliesTo: ['vegetarian'],
  metric: 'meal',
  bound: null,
  limit: null,
  unit: null,
  title: {
    zh: '素食：订餐时请说明（当地高汤和螺蛳粉多用荤汤）',
    en: 'Vegetarian: say so when booking a table (local broths, snail noodles too, are mostly of meat)',
  },
  ...SECONDARY,
};
