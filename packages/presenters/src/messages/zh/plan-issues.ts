import type { RequestIssueParams } from '@kangtu/core';
import { type Sentences, word } from '../sentences.js';
import { amountZh, kindZh, limitZh, listZh, onDayZh, positionZh } from './wishes.js';

/** What a check of the trip is about, by its code. */
const FINDING_NAMES: Readonly<Record<string, string>> = {
  'over-limit': '上限',
  'kind-over': '某类地点的最多处数',
  'kind-under': '某类地点的最少处数',
  'fixed-day': '指定的日子',
  'fixed-time': '指定的时刻',
  'fixed-position': '指定的位置',
  'order-broken': '先后次序',
  'order-days': '两处相隔的天数',
  'order-gap': '两处相隔的时间',
  'same-day': '不在同一天',
  'either-or-both': '几处只去一处',
  'either-or-none': '几处要去一处',
  'stay-length': '停留时长',
  'course-sessions': '疗程次数',
  'course-gap': '疗程间隔',
  'drive-unbroken': '连续行车时间',
  'sights-unbroken': '连续游览时间',
  'rest-short': '休息时长',
  'midday-rest-short': '午休时长',
  'locked-changed': '锁定的日子',
  'locked-night': '锁定的住宿',
};
const findingName = (code: string): string => word(FINDING_NAMES, code);

/** What `plan` finds, which knows travel times, and what contradicts itself in a request. */
/** What a day collides with: “与……排不到一起”. */
const COLLIDES: Readonly<Record<string, (time: string) => string>> = {
  lunch: (time) => `${time} 的午餐时间`,
  'day-end': (time) => `${time} 前到达`,
  times: () => '指定的时刻或间隔',
  'opening-hours': () => '开放时间',
};

export const PLAN_ISSUES_ZH = {
  unreachable: (p, say) => [
    `在这张地图上，从${say.place(p.from)}到不了${say.place(p.to)}。`,
    '请换起点、终点或城镇，或加上两地之间的市。',
  ],
  'days-too-short': (p, say) => [
    `有一天仅路上就需 ${say.duration(p.needed)}，而这一天只有 ${say.duration(p.available)}。`,
    '请增加天数、延长每天时间，或减少途经城镇。',
  ],
  'must-see-does-not-fit': (p, say) => [
    `时间不够，安排不下${say.place(p.place)}。`,
    '请增加天数、延长每天时间，或减少必去地点。',
  ],
  'via-does-not-fit': (p, say) => [
    `时间不够，无法途经${say.place(p.place)}。`,
    '请增加天数、延长每天时间，或减少途经城镇。',
  ],
  'day-does-not-fit': (p) => [
    `第 ${p.day} 天的车程在时间或上限之内排不下。`,
    '请给这一天多留时间，提高行车上限，或换一处住宿。',
  ],
  'day-collides': (p, say) => [
    `第 ${p.day} 天要去${listZh(p.places, say)}，与${COLLIDES[p.against]?.(p.time) ?? p.against}排不到一起。`,
    p.against === 'lunch'
      ? '请放宽午餐时间，或把其中一处挪到别的日子。'
      : p.against === 'day-end'
        ? '请推迟这一天的结束时间，或把其中一处挪到别的日子。'
        : '请放宽时刻要求，或把其中一处挪到别的日子。',
  ],
  'day-end-out-of-reach': (p, say) => [
    p.late > 0 ? `第 ${p.day} 天一处不停也要晚 ${say.duration(p.late)}才到。` : `第 ${p.day} 天到不了终点。`,
    '请给这一天多留时间，或换一处终点或住宿地。',
  ],
  'locked-does-not-fit': (p) => [
    `第 ${p.day} 天锁定的各站无法按这个次序都去。`,
    '请解锁其中一站，或给这一天多留时间。',
  ],
  'too-few-of-kind': (p) => [
    `${onDayZh(p.day)}的${kindZh(p.of)}还缺 ${p.missing} 处。`,
    '请减少要求，或增加天数、延长每天的时间。',
  ],
  'kind-not-there': (p) => [
    `要求至少 ${p.least} 处${kindZh(p.of)}，而行程能到的只有 ${p.possible} 处。`,
    '请减少要求，或换一条路线。',
  ],
  'either-or-does-not-fit': (p, say) => [
    `${listZh(p.places, say)}要去一处，但都排不进。`,
    '请另写一处可以代替的，或不作硬性要求。',
  ],
  'must-see-either-or': (p, say) => [
    `${listZh(p.places, say)}都列为必去，却又要求只去一处。`,
    '请从必去中去掉一处，或拆开这一组。',
  ],
  'must-see-not-same-day': (p, say) => [
    `${listZh(p.places, say)}都必去且各在一天，而行程只有 ${p.most} 天。`,
    '请增加天数，或允许其中两处同一天去。',
  ],
  'must-see-over-kind': (p, say) => [
    `${listZh(p.places, say)}都必去，而${kindZh(p.of)}最多只要 ${p.most} 处。`,
    '请提高上限，或从必去中去掉一处。',
  ],
  'must-see-over-stops': (p, say) => [
    `${listZh(p.places, say)}都必去，而各天合计最多 ${p.most} 站。`,
    '请提高每天站数，增加天数，或从必去中去掉一处。',
  ],
  'must-see-over-pace': (p, say) => [
    `${listZh(p.places, say)}都必去，而按这个节奏各天合计最多 ${p.most} 站。`,
    '请选更紧凑的节奏，增加天数，或从必去中去掉一处。',
  ],
  'must-see-not-open-then': (p, say) => [
    `${say.place(p.place)}在所要求的日子或时刻不开放。`,
    '请换一天或换个时刻，或不去。',
  ],
  'must-see-too-far': (p, say) => [
    `${say.place(p.place)}太远，任何一天都来不及往返。`,
    '请延长每天的时间，住得近一些，或不去。',
  ],
  'wishes-over-limit': (p, say) => [
    `单是必去各处就要${amountZh(p.limit, p.used, say)}，而${limitZh(p.limit)}的上限是${amountZh(p.limit, p.most, say)}。`,
    '请提高上限，或减少要求。',
  ],
  'position-taken': (p, say) => [
    `${say.place(p.first)}和${say.place(p.second)}都要作第 ${p.day} 天的${positionZh(p.position)}。`,
    '请给其中一处换个次序，或换一天。',
  ],
  'position-over-stops': (p, say) => [
    `${say.place(p.place)}要作${positionZh(p.position)}，而${p.by === 'pace' ? '按这个节奏' : '按每天站数的上限'}，一天最多 ${p.most} 站。`,
    p.by === 'pace' ? '请把次序提前，或选更紧凑的节奏。' : '请把次序提前，或提高每天站数。',
  ],
  'position-locked': (p, say) => [
    `${say.place(p.place)}要作${positionZh(p.position)}，与第 ${p.day} 天锁定的各站次序不合。`,
    '请解锁这一天，或改这处的次序。',
  ],
  'position-does-not-fit': (p, say) => [
    `排不出${say.place(p.place)}作${positionZh(p.position)}的行程：那天的时间容不下它前后应有的各站。`,
    '请改次序，增加天数或延长每天的时间。',
  ],
  'order-impossible': (p, say) => [
    `${say.place(p.first)}要在${say.place(p.second)}之前，但两处开放的日子凑不成。`,
    '请改动先后、日期或间隔天数。',
  ],
  'order-cycle': (p, say) => [
    `${listZh(p.places, say)}依次要求前者在先，最后一处又要在第一处之前，互相矛盾。`,
    '请取消其中一个先后要求。',
  ],
  'course-does-not-fit': (p, say) => [
    `${say.place(p.place)}的疗程在其开放的日子里排不下。`,
    '请减少次数或缩短间隔。',
  ],
  'wish-not-kept': (p) => [
    `找到的最好行程没有满足一项要求${p.day === 0 ? '' : `（第 ${p.day} 天）`}：${findingName(p.finding)}。`,
    '请放宽这项要求，或给各天多留时间。',
  ],
  'past-not-locked': (p) => [
    `第 ${p.day} 天已经过去，但没有写明去了哪里、住在哪里。`,
    '请锁定这一整天，写上各站和住宿地。',
  ],
  'no-lodging-in-reach': (p, say) => [
    `${say.place(p.from)}与${say.place(p.to)}之间，一天内到不了任何住宿地。`,
    '请延长每天时间、增加天数，或指定住宿地。',
  ],
} as const satisfies Partial<Sentences<RequestIssueParams>>;
