import type { DayNoteParams, DogDayPeriod, Holiday, SolarTerm } from '@kangtu/core';
import { type Notes, word } from '../sentences.js';

const TERMS: Readonly<Record<SolarTerm, string>> = {
  dongzhi: '冬至',
  xiaohan: '小寒',
  dahan: '大寒',
  lichun: '立春',
  yushui: '雨水',
  jingzhe: '惊蛰',
  chunfen: '春分',
  qingming: '清明',
  guyu: '谷雨',
  lixia: '立夏',
  xiaoman: '小满',
  mangzhong: '芒种',
  xiazhi: '夏至',
  xiaoshu: '小暑',
  dashu: '大暑',
  liqiu: '立秋',
  chushu: '处暑',
  bailu: '白露',
  qiufen: '秋分',
  hanlu: '寒露',
  shuangjiang: '霜降',
  lidong: '立冬',
  xiaoxue: '小雪',
  daxue: '大雪',
};
const PERIODS: Readonly<Record<DogDayPeriod, string>> = { first: '初伏', middle: '中伏', last: '末伏' };
const HOLIDAYS: Readonly<Record<Holiday, string>> = {
  'new-year': '元旦',
  'spring-festival': '春节',
  qingming: '清明节',
  'labour-day': '劳动节',
  'dragon-boat': '端午节',
  'mid-autumn': '中秋节',
  'national-day': '国庆节',
};
const ASSUMED = '各处开放时间按平日同一星期几计算，节日可能调整，请提前预约、电话确认';

export const NOTES_ZH = {
  'solar-term': (p) => `今日${word(TERMS, p.term)}。`,
  'dog-day': (p) =>
    `今日入${word(PERIODS, p.period)}，是传统的三伏贴日；能否敷贴请由医师判断，孕期、发热、皮肤破损和严重心肺疾病者不宜。`,
  'public-holiday': (p) => `${word(HOLIDAYS, p.holiday)}放假：${ASSUMED}。`,
  'holiday-unpublished': (p) =>
    p.basis === 'statutory'
      ? `${word(HOLIDAYS, p.holiday)}法定假日（本资料尚无 ${p.year} 年放假调休安排）：${ASSUMED}。`
      : `${word(HOLIDAYS, p.holiday)}前后通常放假（本资料尚无 ${p.year} 年放假调休安排）：${ASSUMED}。`,
  'make-up-day': (p) =>
    `${word(HOLIDAYS, p.holiday)}调休，今日上班；开放时间按周末计算，医疗和政务窗口多照工作日办理。`,
} as const satisfies Notes<DayNoteParams>;
