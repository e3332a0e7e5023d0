import type { FindingParams, Totals } from '@kangtu/core';
import { type Remarks, word } from '../sentences.js';
import { figureZh, ruleZh } from './rule.js';
import { amountZh, kindZh, limitZh, listZh, onDayZh, positionZh } from './wishes.js';
import { WORDS_ZH } from './words.js';

const fact = (code: string): string => word({ ...WORDS_ZH.unconfirmed, ...FACTS }, code);
const FACTS = { names: '名称', kind: '类别', grade: '等级', visitMinutes: '游览时长', elements: '六要素' };
const TOTALS: Readonly<Record<keyof Totals, string>> = {
  metres: '路程，米',
  drivingMinutes: '行车分钟',
  visitMinutes: '游览分钟',
  waitMinutes: '等候分钟',
  stops: '游览处数',
  tickets: '门票，分',
  ticketsUnknown: '票价未核实处数',
};
const element = (code: string): string =>
  word(Object.fromEntries(Object.entries(WORDS_ZH.elements).map(([key, { name }]) => [key, name])), code);

export const FINDINGS_ZH = {
  'unknown-place': (p) => `地图上没有编号为“${p.place}”的地点。`,
  'not-in-matrix': (p, say) => `没有${say.place(p.place)}的路程数据，无法核对。`,
  'request-differs': (p) => `行程所依据的要求与给出的要求不同（${p.field}）。`,
  'fact-differs': (p, say) => `${say.place(p.place)}的${fact(p.fact)}与区域数据不一致。`,
  'day-count': (p) => `应有 ${p.expected} 天，实际 ${p.received} 天。`,
  'day-number': (p) => `天的编号应为 ${p.expected}，实际为 ${p.received}。`,
  'day-date': (p) => `第 ${p.day} 天的日期应为 ${p.expected}，实际为 ${p.received}。`,
  'day-weekday': (p) =>
    `第 ${p.day} 天应为${WORDS_ZH.weekdays[p.expected - 1] ?? p.expected}，实际写作${WORDS_ZH.weekdays[p.received - 1] ?? p.received}。`,
  'day-times': (p) => `第 ${p.day} 天写明的起止时间是 ${p.claimed}，而日程实为 ${p.shown}。`,
  'day-too-early': (p) => `第 ${p.day} 天 ${p.start} 出发，早于要求的 ${p.earliest}。`,
  'day-too-late': (p) => `第 ${p.day} 天 ${p.end} 才结束，晚于要求的 ${p.latest}。`,
  'wrong-start': (p, say) => `行程应从${say.place(p.expected)}出发，实际从${say.place(p.received)}出发。`,
  'wrong-end': (p, say) => `行程应到${say.place(p.expected)}结束，实际到${say.place(p.received)}结束。`,
  'day-elsewhere': (p, say) =>
    `第 ${p.day} 天应从前一晚所在的${say.place(p.expected)}出发，实际从${say.place(p.received)}出发。`,
  'night-differs': (p, say) => `第 ${p.day} 天应住${say.place(p.expected)}，实际住${say.place(p.received)}。`,
  'night-not-overnight': (p, say) => `第 ${p.day} 天住在${say.place(p.place)}，但资料中它不是住宿地。`,
  'via-missing': (p, say) => `没有途经${say.place(p.place)}。`,
  'via-order': (p, say) => `途经${say.place(p.place)}的先后次序与要求不符。`,
  'item-gap': (p) => `第 ${p.day} 天的日程不连贯：上一项 ${p.ended} 结束，下一项 ${p.starts} 开始。`,
  'item-backwards': (p) => `第 ${p.day} 天有一项 ${p.start} 开始，却在 ${p.end} 结束。`,
  'item-elsewhere': (p, say) =>
    `第 ${p.day} 天此时应在${say.place(p.expected)}，日程却写在${say.place(p.received)}。`,
  'minutes-claimed': (p) => `第 ${p.day} 天有一项写明 ${p.claimed} 分钟，按起止时间却是 ${p.shown} 分钟。`,
  'leg-too-fast': (p, say) =>
    `从${say.place(p.from)}到${say.place(p.to)}写明 ${say.duration(p.claimed)}，实际至少需 ${say.duration(p.least)}。`,
  'leg-slow': (p, say) =>
    `从${say.place(p.from)}到${say.place(p.to)}写明 ${say.duration(p.claimed)}，最快只需 ${say.duration(p.least)}。`,
  'leg-metres': (p, say) =>
    `从${say.place(p.from)}到${say.place(p.to)}写明 ${p.claimed} 米，应为 ${p.expected} 米。`,
  'leg-unreachable': (p, say) => `从${say.place(p.from)}到不了${say.place(p.to)}。`,
  'leg-too-long': (p, say) =>
    `从${say.place(p.from)}到${say.place(p.to)}连续行车 ${say.duration(p.minutes)}，超过 ${say.duration(p.most)}。`,
  'rest-missing': (p, say) =>
    `从${say.place(p.from)}到${say.place(p.to)}行车 ${say.duration(p.minutes)}，超过 ${say.duration(p.most)}，途中没有休息。`,
  closed: (p, say) => `${say.place(p.place)}在 ${p.date} ${p.start}–${p.end} 不开放。`,
  'outside-assumed-hours': (p, say) =>
    `${say.place(p.place)}的开放时间未核实，而游览排在 ${p.start}–${p.end}，未必开放。`,
  'after-last-entry': (p, say) => `${say.place(p.place)} ${p.last} 后停止入场，行程 ${p.start} 才到。`,
  'visit-too-short': (p, say) =>
    `${say.place(p.place)}只停留 ${say.duration(p.minutes)}，至少需 ${say.duration(p.least)}。`,
  'hours-differ': (p, say) => `${say.place(p.place)}写明的开放时间与区域数据不一致。`,
  'unconfirmed-unmarked': (p, say) => `${say.place(p.place)}的${fact(p.fact)}未核实，行程中却没有注明。`,
  'repeated-stop': (p, say) => `${say.place(p.place)}重复安排（第 ${p.day} 天）。`,
  'avoided-stop': (p, say) => `按要求不去${say.place(p.place)}，行程中却有。`,
  'unconfirmed-position': (p, say) =>
    `${say.place(p.place)}的${word(WORDS_ZH.precisions, p.precision)}，而要求中没有允许未核实的地点。`,
  'must-see-missing': (p, say) => `必去的${say.place(p.place)}没有安排。`,
  'too-many-stops': (p) => `第 ${p.day} 天有 ${p.stops} 处，按所选节奏最多 ${p.most} 处。`,
  'over-limit': (p, say) =>
    `${limitZh(p.limit)}上限为${amountZh(p.limit, p.most, say)}，${p.day === 0 ? '' : onDayZh(p.day)}实为${amountZh(p.limit, p.used, say)}。`,
  'limit-unknown': (p) => `有 ${p.stops} 处的数据未知，未计入${limitZh(p.limit)}的上限。`,
  'kind-over': (p) => `${onDayZh(p.day)}有 ${p.stops} 处${kindZh(p.of)}，超过要求的 ${p.most} 处。`,
  'kind-under': (p) => `${onDayZh(p.day)}只有 ${p.stops} 处${kindZh(p.of)}，少于要求的 ${p.least} 处。`,
  'fixed-day': (p, say) => `${say.place(p.place)}应排在第 ${p.expected} 天，实际在第 ${p.received} 天。`,
  'fixed-time': (p, say) => `${say.place(p.place)}应${startWindow(p)}开始游览，实际 ${p.start} 开始。`,
  'fixed-position': (p, say) => `${say.place(p.place)}应为第 ${p.day} 天的${positionZh(p.position)}。`,
  'order-broken': (p, say) => `${say.place(p.first)}应在${say.place(p.second)}之前。`,
  'order-days': (p, say) => `从${say.place(p.first)}到${say.place(p.second)}相隔 ${p.days} 天，与要求不符。`,
  'order-gap': (p, say) =>
    `${say.place(p.first)}与${say.place(p.second)}之间隔 ${p.minutes} 分钟，与要求不符。`,
  'same-day': (p, say) =>
    `${say.place(p.first)}和${say.place(p.second)}都在第 ${p.day} 天，而要求不在同一天。`,
  'either-or-both': (p, say) => `${say.place(p.first)}和${say.place(p.second)}只要去一处，却都去了。`,
  'either-or-none': (p, say) => `${listZh(p.places, say)}要去一处，却都没去。`,
  'stay-length': (p, say) =>
    `${say.place(p.place)}游览 ${p.minutes} 分钟，要求是 ${p.least === p.most ? p.least : `${p.least} 至 ${p.most}`} 分钟。`,
  'course-sessions': (p, say) => `${say.place(p.place)}的疗程有 ${p.sessions} 次，应为 ${p.expected} 次。`,
  'course-gap': (p, say) =>
    `第 ${p.day} 天${say.place(p.place)}的疗程距上次 ${p.days} 天，要求至少 ${p.least} 天。`,
  'drive-unbroken': (p, say) =>
    `第 ${p.day} 天连续行车 ${say.duration(p.minutes)}未休息，超过 ${say.duration(p.most)}。`,
  'sights-unbroken': (p, say) =>
    `第 ${p.day} 天连续游览 ${say.duration(p.minutes)}未休息，超过 ${say.duration(p.most)}。`,
  'rest-short': (p) => `第 ${p.day} 天有一次休息只有 ${p.minutes} 分钟，要求 ${p.least} 分钟。`,
  'midday-rest-short': (p) => `第 ${p.day} 天午休 ${p.minutes} 分钟，要求 ${p.least} 分钟。`,
  'locked-changed': (p) => `第 ${p.day} 天锁定的各站被改动了。`,
  'locked-night': (p, say) =>
    `第 ${p.day} 天锁定住${say.place(p.expected)}，实际住${say.place(p.received)}。`,
  'done-again': (p, say) => `${say.place(p.place)}已经去过，余下行程里又出现了。`,
  'no-wellness-stop': (p) =>
    `康养行程里没有温泉、森林康养、中医药或疗养地点。${
      p.unconfirmed > 0
        ? `地图上有 ${p.unconfirmed} 处这样的地点，但位置未核实，默认不安排；想去请先打听清楚，再选择“也安排位置未核实的地点”。`
        : ''
    }`,
  'day-without-stop': (p) =>
    `第 ${p.day} 天没有安排游览。${
      p.unconfirmed > 0
        ? `地图上还有 ${p.unconfirmed} 处地点位置未核实，默认不安排；可以减少天数，或选择“也安排位置未核实的地点”。`
        : ''
    }`,
  'free-time': (p, say) => `第 ${p.day} 天 ${p.from} 行程结束，此后在${say.place(p.place)}自由活动。`,
  'days-to-spare': (p, say) => `按这些要求，${p.days} 天里共有约 ${say.duration(p.minutes)}没有安排。`,
  'visit-shortened': (p, say) =>
    `资料称游览${say.place(p.place)}需 ${say.duration(p.published)}，当天只排得下 ${say.duration(p.minutes)}。`,
  'lunch-missing': (p) => `第 ${p.day} 天没有午餐，午餐应在 ${p.earliest} 至 ${p.latest} 间开始。`,
  'lunch-time': (p) => `第 ${p.day} 天 ${p.start} 午餐，不在 ${p.earliest} 至 ${p.latest} 之间。`,
  'lunch-outside-visit': (p, say) => `第 ${p.day} 天${say.place(p.place)}的午餐不在游览时间之内。`,
  'lunch-no-table': (p, say) =>
    `第 ${p.day} 天的午餐排在游览${say.place(p.place)}之中，但那里不是用餐处，游览也不长。`,
  'lunch-twice': (p, say) =>
    `第 ${p.day} 天已在${say.place(p.at)}午餐，正午又到用餐处${say.place(p.place)}。`,
  'lunch-short': (p) => `第 ${p.day} 天的午餐只有 ${p.minutes} 分钟，至少应有 ${p.least} 分钟。`,
  'rule-broken': (p, say) =>
    `第 ${p.day} 天：${ruleZh(p.rule, p.limit, say.house)}；实际为 ${figureZh(p.rule, p.measured)}。`,
  'rule-exceeded': (p, say) =>
    `第 ${p.day} 天：${ruleZh(p.rule, p.limit, say.house)}；实际为 ${figureZh(p.rule, p.measured)}。`,
  'rule-advice': (p, say) => `${ruleZh(p.rule, p.limit, say.house)}。`,
  'after-sunset': (p, say) => `${say.place(p.place)}在户外，要到 ${p.end} 才结束，而当天 ${p.sunset} 日落。`,
  'notes-differ': (p) => `第 ${p.day} 天写明的节气或节假日与日历不符。`,
  'season-differs': (p) => `第 ${p.day} 天各站的时令与资料不符。`,
  'care-differs': (p, say) =>
    `离${say.place(p.place)}最近的急救医院应为${say.place(p.hospital)}，约 ${say.duration(p.minutes)}，行程所写与此不符。`,
  'care-unknown': (p) => `有 ${p.stops} 处，地图资料里查不到可以驶达的急救医院；急救请拨 120。`,
  'totals-differ': (p) => `合计（${word(TOTALS, p.field)}）写作 ${p.claimed}，应为 ${p.expected}。`,
  'elements-differ': (p) => `六要素中的${element(p.element)}写作 ${p.claimed}，应为 ${p.expected}。`,
} as const satisfies Remarks<FindingParams>;

/** “在 09:00 至 10:00 之间”“不晚于 10:00 ”“不早于 09:00 ”“在 09:00 ”。 */
function startWindow({ earliest, latest }: FindingParams['fixed-time']): string {
  if (earliest === latest) return `在 ${earliest} `;
  if (earliest === DAY_BEGINS) return `不晚于 ${latest} `;
  return latest === DAY_ENDS ? `不早于 ${earliest} ` : `在 ${earliest} 至 ${latest} 之间`;
}

/** What the check writes where only one end of the window was asked for. */
const DAY_BEGINS = '00:00';
const DAY_ENDS = '23:59';
