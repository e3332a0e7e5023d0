import type { RequestIssueParams } from '@kangtu/core';
import { choices, type Sentences, word } from '../sentences.js';
import { PLAN_ISSUES_ZH } from './plan-issues.js';
import { figureZh, ruleZh } from './rule.js';
import { listZh } from './wishes.js';
import { WORDS_ZH } from './words.js';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  integer: '整数',
  boolean: ' true 或 false',
  Array: '列表',
  Object: '对象',
  null: ' null ',
};

/** The schema's type names, as far as they have Chinese ones. */
export const typeNames = (expected: string): string =>
  expected.replace(/\b[A-Za-z]+\b/g, (name) => TYPES[name] ?? name).replaceAll('|', '或');

const UNITS: Readonly<Record<string, string>> = {
  minutes: '分钟',
  level: '级',
  count: '次',
  people: '人',
  days: '天',
  clock: '时刻',
  celsius: '℃',
  metres: '米',
  'cm-per-second': '厘米/秒',
};

/** What was found is a value as JSON, or a type where it is too long to show. */
const typeWord = (received: string): string =>
  received === 'Array' || received === 'Object' ? typeNames(received) : ` ${received}`;

export const REQUEST_ZH = {
  'wrong-type': (p) => [
    `此处应为${typeNames(p.expected)}，实际是${typeWord(p.received)}。`,
    '请改正这个值。',
  ],
  'missing-field': (p) => [`缺少字段“${p.field}”。`, '请补上。'],
  'unknown-field': (p) => [`没有“${p.field}”这个字段。`, '请删去，或检查拼写：写错的字段不会起作用。'],
  'value-not-allowed': (p) => [`这里不能填 ${p.received}。`, `可填：${choices(p.allowed, '、')}。`],
  'number-out-of-range': (p) => [
    `${p.value} 超出范围。`,
    p.max === Number.MAX_SAFE_INTEGER ? `请填不小于 ${p.min} 的数。` : `请填 ${p.min} 至 ${p.max} 之间的数。`,
  ],
  'days-out-of-range': (p) => [`无法规划 ${p.received} 天的行程。`, `天数请填 ${p.min} 至 ${p.max}。`],
  'date-not-real': (p) => [`“${p.received}”不是真实存在的日期。`, '请按“年-月-日”填写，例如 2027-04-10。'],
  'time-not-real': (p) => [
    `${p.received} 不是有效的时刻。`,
    '请按 24 小时制填写，00:00 至 24:00，例如 08:30。',
  ],
  'unknown-place': (p) => [
    `这张地图上没有编号为“${p.place}”的地点。`,
    '请用 kangtu place find 查找，或加上该地所在的市。',
  ],
  'unknown-line': (p, say) => [
    `没有名为“${p.line}”的线路或环线。`,
    p.known === '' ? '这张地图上没有命名的线路，请去掉这一项。' : `现有：${say.lines(p.known)}。`,
  ],
  'line-not-on-map': (p, say) => [
    `${say.place(p.line)}的站点都不在这张地图上。`,
    '请加上线路经过的市，或换一条线路。',
  ],
  'line-against-rules': (p, say) => [
    `按这几位旅客适用的规则，${say.place(p.line)}可安排的站点都不合适：${listZh(p.places, say)}。`,
    '请换一条线路，或改为其他旅客出行。',
  ],
  'loop-and-via': (p, say) => [
    `既指定了环线${say.place(p.line)}，又指定了途经城镇，二者可能矛盾。`,
    '请只保留一项。',
  ],
  'loop-with-other-end': (p, say) => [
    `${say.place(p.line)}是环线，应回到起点，但终点填的是${say.place(p.end)}。`,
    '请去掉终点，或不用环线、改填途经城镇。',
  ],
  'day-ends-before-start': (p) => [
    `每天 ${p.start} 出发、${p.end} 结束，结束不晚于出发。`,
    '请推迟结束时间或提早出发时间。',
  ],
  'lunch-window-empty': (p) => [
    `午餐最早 ${p.earliest} 开始，最晚却是 ${p.latest}。`,
    '请让最晚时间不早于最早时间。',
  ],
  'lunch-outside-day': (p) => [
    `午餐安排不进 ${p.start} 至 ${p.end} 的日程。`,
    '请调整午餐或每天的起止时间，或不安排午餐。',
  ],
  'must-see-avoided': (p, say) => [`${say.place(p.place)}既列为必去，又列为不去。`, '请从其中一项删去。'],
  'must-see-closed': (p, say) => [
    `${say.place(p.place)}${p.from === p.to ? `在 ${p.from} ` : `在 ${p.from} 至 ${p.to} 期间`}不开放。`,
    p.next === '' ? '请改日期，或不去这里。' : `之后最早 ${p.next} 开放：请改日期，或不去这里。`,
  ],
  'must-see-unconfirmed': (p, say) => [
    `${say.place(p.place)}的具体位置尚未核实（${word(WORDS_ZH.precisions, p.precision)}）。`,
    '若能接受大致路线，请允许未核实的地点；否则请不去这里。',
  ],
  'must-see-against-rule': (p, say) => [
    `必去的${say.place(p.place)}不符合同行者的健康规则：${ruleZh(p.rule, p.limit)}。`,
    '请不把它列为必去，或修改同行者情况。',
  ],
  'rule-does-not-fit': (p) => [
    `健康规则与行程要求不能兼顾（第 ${p.day} 天）：${ruleZh(p.rule, p.limit)}；实际为 ${figureZh(p.rule, p.measured)}。`,
    '请增加天数、减少途经城镇或必去地点，或放宽每天的起止时间。',
  ],
  'must-see-not-a-sight': (p, say) => [
    `${say.place(p.place)}是${word(WORDS_ZH.kinds, p.kind)}，不是游览点。`,
    '可以把它作为起点、终点、途经城镇或住宿地。',
  ],
  'named-twice': (p, say) => [`${say.place(p.place)}重复列出。`, '请只列一次。'],
  'nights-count': (p) => [
    `给出了 ${p.received} 个住宿地，而行程有 ${p.expected} 晚。`,
    '请每晚给一个，或全部留空由系统安排。',
  ],
  'night-not-overnight': (p, say) => [
    `资料中${say.place(p.place)}不是住宿地。`,
    '请选有酒店的城镇；kangtu region show 可列出。',
  ],
  'not-a-sight': (p, say) => [
    `${say.place(p.place)}不是游览地（类别：${word(WORDS_ZH.kinds, p.kind)}）。`,
    '请填可以游览的地点。',
  ],
  'day-not-in-trip': (p) => [
    `写了第 ${p.day} 天，而行程只有 ${p.days} 天。`,
    '请填行程之内的日子，或增加天数。',
  ],
  'said-twice': (p, say) => [
    `${/^\d+$/.test(p.what) ? `第 ${p.what} 天` : say.place(p.what)}写了两次。`,
    '请只留一次。',
  ],
  'bounds-reversed': (p) => [`${p.least} 为 ${p.low}，大于 ${p.most} 的 ${p.high}。`, '请让下限不大于上限。'],
  'start-window-empty': (p) => [
    `游览最早 ${p.earliest} 开始，最晚却是 ${p.latest}。`,
    '请把最晚时刻改到最早时刻之后。',
  ],
  'kind-or-element': () => ['种类限制要么写地点类别，要么写六要素之一。', '请只写其中一项。'],
  'group-too-small': (p) => [`一组里只有 ${p.places} 处，等于没说。`, '请写两处或更多。'],
  'course-too-long': (p, say) => [
    `${say.place(p.place)}的疗程至少需要 ${p.needed} 天，而行程只有 ${p.days} 天。`,
    '请减少次数、缩短间隔，或增加天数。',
  ],
  'night-locked-elsewhere': (p, say) => [
    `第 ${p.day} 天已锁定住${say.place(p.night)}，却又要求住${say.place(p.asked)}。`,
    '这一晚请只写一处。',
  ],
  'house-rule-unknown': (p) => [
    `没有编号为“${p.rule}”的规则。`,
    `相近的有：${p.alike}；全部编号见 kangtu rules list。`,
  ],
  'house-no-figure': (p) => [`规则 ${p.rule} 没有可改的数字。`, '只写 kind，或删去 limit。'],
  'house-figure-range': (p) => [
    `规则 ${p.rule} 的数字 ${p.received} 不合理（单位：${word(UNITS, p.unit)}）。`,
    `请写 ${p.min} 至 ${p.max} 的整数；时刻写成“19:00”。`,
  ],
  'house-not-measured': (p) => [
    `规则 ${p.rule} 只是提醒，无法在行程上测量，不能设为 ${p.kind}。`,
    '请用 checklist、warning 或 off。',
  ],
  'house-empty': (p) => [`规则 ${p.rule} 下什么也没改。`, '写一个数字，或 limit、kind 之一。'],
  'therapy-place': (p, say) => [
    `${say.place(p.place)}不是中医场所（类型：${word(WORDS_ZH.kinds, p.kind)}）。`,
    '请另选中医场所，或不写地点，由系统选最近的一处。',
  ],
  'therapy-nowhere': (p) => [
    `地图上没有位置可靠的中医场所可做${word(WORDS_ZH.therapies, p.therapy)}。`,
    '请加上邻近的地市，或写明地点。',
  ],
  'plaster-day': (p) => [
    '三伏贴只在每伏第一天贴，行程里没有这么多这样的日子。',
    p.next === '' ? '请改日期。' : `下一个这样的日子是 ${p.next}，请把它放进行程。`,
  ],
  ...PLAN_ISSUES_ZH,
} as const satisfies Sentences<RequestIssueParams>;
