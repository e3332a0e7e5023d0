import type { Rule } from '../rule.js';
import { CDC_ALTITUDE } from '../sources.js';

export const FIRST_NIGHT: Rule = {
  id: 'altitude/first-night',
  kind: 'hard',
  appliesTo: 'everyone',
  metric: 'sleeping-height',
  bound: 'at-most',
  limit: 2750,
  unit: 'metres',
  title: {
    zh: '从低海拔出发，当天住宿海拔不超过{limit}',
    en: 'From low land, no night above {limit} on the same day',
  },
  ...CDC_ALTITUDE,
};
