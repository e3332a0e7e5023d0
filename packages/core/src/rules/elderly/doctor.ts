import type { Rule } from '../rule.js';
import { LBT_052 } from '../sources.js';

export const DOCTOR: Rule = {
  id: 'elderly/doctor',
  kind: 'checklist',
  appliesTo: ['senior'],
  metric: 'trip',
  bound: null,
  limit: null,
  unit: null,
  when: { people: 100 },
  title: {
    zh: '100 人以上的老年团，或包机、包船、旅游专列：配随队医生',
    en: 'Elderly groups of 100 or more, chartered flights, ships and trains: a doctor travels along',
  },
  ...LBT_052,
};
