import type { Advice } from '../sentences.js';
import { WORDS_ZH } from './words.js';

export const ADVICE_ZH = {
  rain: '雨天',
  heat: '三伏正午',
  both: '雨天或三伏正午',
  instead: (reason, stop, place, start, end) => `${reason}不去${stop}，改去室内的${place}（${start}–${end}）`,
  nothing: (reason, stops) => `${reason}：${stops}附近没有合适的室内去处，请缩短停留或留在住处休息`,
  longer: (minutes) => `多开车 ${minutes}`,
  shorter: (minutes) => `少开车 ${minutes}`,
  same: '车程不变',
  hoursUnconfirmed: '开放时间未核实，请先打电话',
  offer: (therapy, place, minutes) =>
    `今天可以贴${WORDS_ZH.therapies[therapy]}：最近的中医场所是${place}（车程 ${minutes}），是否提供请先联系`,
  lunchHere: (start, end) => `${start}–${end} 就在这里吃午饭`,
  lunchBesides: (start, end) => `另有午餐 ${start}–${end}，就在这里吃`,
  therapy: (therapy, session, of, minutes) =>
    `${WORDS_ZH.therapies[therapy]}${of > 1 ? `第 ${session} 次，共 ${of} 次` : ''}（治疗 ${minutes}；须事先与场所约定）`,
} as const satisfies Advice;
