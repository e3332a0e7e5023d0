import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const PLASTER_DIABETES: Rule = {
  id: 'tcm/plaster-diabetes',
  kind: 'warning',
  appliesTo: ['diabetes'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'plaster',
  title: {
    zh: '糖尿病：贴三伏贴要谨慎，先问医生',
    en: 'Diabetes: dog-day plasters with caution; ask a doctor first',
  },
  ...SECONDARY,
};
