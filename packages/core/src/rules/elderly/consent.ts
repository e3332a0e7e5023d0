import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const CONSENT: Rule = {
  id: 'elderly/consent',
  kind: 'checklist',
  appliesTo: ['senior-75'],
  metric: 'trip',
  bound: null,
  limit: null,
  unit: null,
  title: {
    zh: '75 岁以上：请成年直系亲属签字，最好有人陪同',
    en: 'From 75: an adult relative in direct line signs, and best comes along',
  },
  ...LBT_052,
};
