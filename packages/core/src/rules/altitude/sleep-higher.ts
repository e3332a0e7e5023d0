import type { Rule } from '../rule.js';
import { CDC_ALTITUDE } from '../sources.js';

export const SLEEP_HIGHER: Rule = {
  id: 'altitude/sleep-higher',
  kind: 'soft',
  appliesTo: 'everyone',
  metric: 'sleeping-gain',
  bound: 'at-most',
  limit: 500,
  unit: 'metres',
  title: {
    zh: '海拔 2750 米以上，每晚住宿升高不超过{limit}',
    en: 'Above 2,750 m, each night at most {limit} higher than the one before',
  },
  ...CDC_ALTITUDE,
};
