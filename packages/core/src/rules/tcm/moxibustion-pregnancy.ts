import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const MOXIBUSTION_PREGNANCY: Rule = {
  id: 'tcm/moxibustion-pregnancy',
  kind: 'warning',
  appliesTo: ['pregnancy'],
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'moxibustion',
  title: {
    zh: '孕期艾灸：不灸腹部和腰骶，先问医生',
    en: 'Pregnancy and moxibustion: not on the abdomen or lower back; ask a doctor first',
  },
  ...SECONDARY,
};
