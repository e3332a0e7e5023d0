import type { LeftOutParams, LimitName, SeasonCode } from '@kangtu/core';
import { seasonText } from '../season.js';
import { type ChangeSentences, type Remarks, type Say, word } from '../sentences.js';
import { ruleZh } from './rule.js';
import { WORDS_ZH } from './words.js';

const ELEMENTS = Object.fromEntries(Object.entries(WORDS_ZH.elements).map(([key, { name }]) => [key, name]));

/** A kind of place or one of the six elements. */
export const kindZh = (of: string): string => word({ ...ELEMENTS, ...WORDS_ZH.kinds }, of);

export const listZh = (places: string, say: Say): string => places.split(', ').map(say.place).join('、');

const LIMITS_ZH: Readonly<Record<LimitName, string>> = {
  drivingPerDay: '每天行车',
  drivingPerTrip: '全程行车',
  activePerDay: '每天游览加行车',
  walkingPerDay: '每天步行',
  ascentPerDay: '每天爬升',
  budget: '门票',
  stopsPerDay: '每天站数',
};

export const limitZh = (limit: string): string => word(LIMITS_ZH, limit);

/** An amount in the limit's unit. */
export function amountZh(limit: string, amount: number, say: Say): string {
  if (limit === 'budget') return ` ${amount / 100} 元`;
  if (limit === 'stopsPerDay') return ` ${amount} 站`;
  return limit === 'walkingPerDay' || limit === 'ascentPerDay' ? ` ${amount} 米` : ` ${say.duration(amount)}`;
}

/** 第 2 天, or the whole trip. */
export const onDayZh = (day: number): string => (day === 0 ? '全程' : `第 ${day} 天`);

/** 第 2 站, 最后一站 */
export function positionZh(position: string | number): string {
  const place = typeof position === 'number' ? position : position === 'first' ? 1 : -1;
  if (place > 0) return place === 1 ? '第一站' : `第 ${place} 站`;
  return place === -1 ? '最后一站' : `倒数第 ${-place} 站`;
}

export const LEFT_OUT_ZH = {
  closed: () => '行程期间每天都不开放。',
  'too-far': (p, say) =>
    p.minutes > 0 ? `路程太远，离最近的出发地或住宿地也要 ${say.duration(p.minutes)}。` : '路程太远。',
  'no-time': (p, say) => `加进来，第 ${p.day} 天要晚 ${say.duration(p.minutes)} 才结束。`,
  'opening-hours': (p) => `第 ${p.day} 天能到的时候已不开放。`,
  avoided: () => '按要求不去。',
  'unconfirmed-position': (p) =>
    `位置未核实：${word(WORDS_ZH.precisions, p.precision).replace(/^位置/, '')}。`,
  'less-worth': () => '时间放得下，但不如已选各处合适。',
  'out-of-season': (p) => `时间放得下，但时令不对：${seasonText(p.season as SeasonCode, p.months, 'zh')}`,
  'health-rule': (p) => `不符合同行者的健康规则：${ruleZh(p.rule)}。`,
  'over-limit': (p, say) => `${limitZh(p.limit)}会超出上限${amountZh(p.limit, p.excess, say)}。`,
  'kind-limit': (p) => `${kindZh(p.kind)}已够多。`,
  'stops-limit': (p) => `第 ${p.day} 天已满 ${p.most} 站。`,
  instead: (p, say) => `已由${say.place(p.other)}代替。`,
  relation: (p, say) => `与${say.place(p.other)}的先后或间隔不符合要求。`,
  position: (p, say) => `第 ${p.day} 天${say.place(p.other)}指定了次序，插不进别的站。`,
  locked: (p) => `只有第 ${p.day} 天放得下，而这一天已锁定。`,
} as const satisfies Remarks<LeftOutParams>;

export const CHANGES_ZH = {
  'end-later': (c, say) => `第 ${c.day} 天晚 ${say.duration(c.by)}结束。`,
  'start-earlier': (c, say) => `第 ${c.day} 天早 ${say.duration(c.by)}出发。`,
  'raise-limit': (c, say) => `把${limitZh(c.limit)}的上限提高${amountZh(c.limit, c.by, say)}。`,
  drop: (c, say) => `不去${say.place(c.drop)}。`,
  allow: () => '从不去的名单里去掉。',
  'include-unconfirmed': () => '允许位置未核实的地点。',
  'leave-line': () => '不按线路走，专程去。',
  'ask-for': () => '列为必去。',
} as const satisfies ChangeSentences;
