import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

/** The plans ask for an emergency network that covers every scenic spot, without minutes: the figure is ours. */
export const HOSPITAL: Rule = {
  id: 'elderly/hospital',
  kind: 'soft',
  appliesTo: ['senior'],
  metric: 'hospital',
  bound: 'at-most',
  limit: 60,
  unit: 'minutes',
  title: {
    zh: '每一站到急救医院的车程不宜超过{limit}',
    en: 'Every stop within a drive of {limit} from an emergency hospital',
  },
  ...SECONDARY,
};
