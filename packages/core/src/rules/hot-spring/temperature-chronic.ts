import type { Rule } from '../rule.js';
import { TAIWAN_HPA } from '../sources.js';

export const TEMPERATURE_CHRONIC: Rule = {
  id: 'hot-spring/temperature-chronic',
  kind: 'warning',
  appliesTo: ['hypertension', 'diabetes'],
  metric: 'hot-spring-visit',
  bound: 'at-most',
  limit: 40,
  unit: 'celsius',
  title: {
    zh: '高血压、糖尿病：池温不超过{limit}',
    en: 'High blood pressure or diabetes: a pool of at most {limit}',
  },
  ...TAIWAN_HPA,
};
