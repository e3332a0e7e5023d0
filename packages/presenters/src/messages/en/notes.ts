import type { DayNoteParams, DogDayPeriod, Holiday, SolarTerm } from '@kangtu/core';
import { type Notes, word } from '../sentences.js';

const TERMS: Readonly<Record<SolarTerm, string>> = {
  dongzhi: 'Winter Solstice (Dongzhi)',
  xiaohan: 'Minor Cold (Xiaohan)',
  dahan: 'Major Cold (Dahan)',
  lichun: 'Start of Spring (Lichun)',
  yushui: 'Rain Water (Yushui)',
  jingzhe: 'Awakening of Insects (Jingzhe)',
  chunfen: 'Spring Equinox (Chunfen)',
  qingming: 'Clear and Bright (Qingming)',
  guyu: 'Grain Rain (Guyu)',
  lixia: 'Start of Summer (Lixia)',
  xiaoman: 'Grain Buds (Xiaoman)',
  mangzhong: 'Grain in Ear (Mangzhong)',
  xiazhi: 'Summer Solstice (Xiazhi)',
  xiaoshu: 'Minor Heat (Xiaoshu)',
  dashu: 'Major Heat (Dashu)',
  liqiu: 'Start of Autumn (Liqiu)',
  chushu: 'End of Heat (Chushu)',
  bailu: 'White Dew (Bailu)',
  qiufen: 'Autumn Equinox (Qiufen)',
  hanlu: 'Cold Dew (Hanlu)',
  shuangjiang: 'Frost’s Descent (Shuangjiang)',
  lidong: 'Start of Winter (Lidong)',
  xiaoxue: 'Minor Snow (Xiaoxue)',
  daxue: 'Major Snow (Daxue)',
};
const PERIODS: Readonly<Record<DogDayPeriod, string>> = { first: 'first', middle: 'middle', last: 'last' };
const HOLIDAYS: Readonly<Record<Holiday, string>> = {
  'new-year': 'New Year',
  'spring-festival': 'Spring Festival',
  qingming: 'Qingming Festival',
  'labour-day': 'Labour Day',
  'dragon-boat': 'Dragon Boat Festival',
  'mid-autumn': 'Mid-Autumn Festival',
  'national-day': 'National Day',
};
const ASSUMED =
  'opening hours are those of any such weekday; holidays may change them, so book ahead and ring before you go';

export const NOTES_EN = {
  'solar-term': (p) => `Solar term: ${word(TERMS, p.term)}.`,
  'dog-day': (p) =>
    `The ${word(PERIODS, p.period)} of the dog-day periods (sanfu) begins, the traditional day for sanfu plasters; a doctor decides whether they suit you: not in pregnancy, with fever, broken skin or severe heart or lung disease.`,
  'public-holiday': (p) => `Public holiday, ${word(HOLIDAYS, p.holiday)}: ${ASSUMED}.`,
  'holiday-unpublished': (p) =>
    p.basis === 'statutory'
      ? `${word(HOLIDAYS, p.holiday)}, a holiday by law (the schedule for ${p.year} is not in our data yet): ${ASSUMED}.`
      : `Usually off for ${word(HOLIDAYS, p.holiday)} (the schedule for ${p.year} is not in our data yet): ${ASSUMED}.`,
  'make-up-day': (p) =>
    `Worked in exchange for ${word(HOLIDAYS, p.holiday)}; opening hours are those of the weekend, but clinics and offices mostly keep those of a working day.`,
} as const satisfies Notes<DayNoteParams>;
