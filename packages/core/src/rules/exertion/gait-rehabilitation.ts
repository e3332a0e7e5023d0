import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const GAIT_REHAB: Rule = {
  id: 'exertion/gait-rehabilitation',
  kind: 'soft',
  appliesTo: ['rehabilitation', 'wheelchair', 'no-stairs'],
  metric: 'gait',
  bound: 'at-most',
  limit: 80,
  unit: 'cm-per-second',
  title: {
    zh: '康复期、轮椅、不能走台阶：步速按{limit}计',
    en: 'Rehabilitation, wheelchair, no stairs: a pace of {limit}',
  },
  ...SECONDARY,
};
