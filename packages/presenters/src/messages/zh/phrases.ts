import type { Phrases } from '../phrases.js';

export const PHRASES_ZH = {
  title: (days, line) => `${line}${['一', '两', '三', '四', '五'][days - 1] ?? days}日游`,
  length: (days, nights, pace) => `${nights === 0 ? `${days} 天` : `${days} 天 ${nights} 晚`}，节奏${pace}`,
  travellers: (profiles) => `同行：${profiles}`,
  totals: (distance, driving, visiting, stops) =>
    `全程 ${distance}，路上 ${driving}；游览 ${stops} 处，共 ${visiting}`,
  dayTotals: (distance, driving, visiting, stops) =>
    stops === 0
      ? `当天 ${distance}，路上 ${driving}`
      : `当天 ${distance}，路上 ${driving}；游览 ${stops} 处，共 ${visiting}`,
  cost: (known, unknown, stops) => {
    if (stops === 0) return '门票：无';
    if (unknown === stops) return '门票：票价均未核实';
    const sum = known === null ? '已知各处免费' : `成人票已知合计 ${known}`;
    return `门票：${sum}${unknown === 0 ? '' : `，另有 ${unknown} 处票价未核实`}`;
  },
  day: (number, date) => `第 ${number} 天　${date}`,
  depart: (place) => `${place}出发`,
  leg: (way, minutes, to) => `${way}，约 ${minutes}${to === null ? '' : `，到${to}`}`,
  estimated: (legs, all) => `${all ? '各段路程' : `有 ${legs} 段路程`}含估算路段，里程和用时请以导航为准。`,
  passing: (places) => `途经${places}`,
  kind: (kind, grade) => {
    if (grade === null) return kind;
    return kind === '景区' ? `${grade}A 级景区` : `${kind}，${grade}A 级景区`;
  },
  atLeast: (minutes, until) => `停留不少于 ${minutes}，至 ${until}`,
  open: (intervals) => (intervals === '' ? '当日不开放' : `开放 ${intervals}`),
  ticket: (price) => `门票 ${price}`,
  unconfirmed: (facts) => `待核实：${facts}`,
  lunch: (minutes, place) => `午餐 ${minutes}，在${place}一带`,
  rest: (minutes, place) => `休息 ${minutes}，在${place}`,
  wait: (minutes, place) => `自由活动 ${minutes}，在${place}`,
  night: (place) => `到达${place}，当晚住这里`,
  arrive: (place) => `到达${place}，行程结束`,
  careTitle: '就近急救',
  care: (hospitals, farthest, minutes) => `${hospitals}；离医院最远的一站是${farthest}，车程约 ${minutes}`,
  careHospital: (hospital, minutes) => `${hospital}（${minutes}内）`,
  careSeat: '医院位置多按县城或市区中心估计，时间仅供参考；急救请拨 120。',
  elements: (parts) => `六要素得分（每处 0—3 分，合计）：${parts}`,
  yang: (amounts) => `按长治“六养”（由六要素折算，本产品对应）：${amounts}`,
  elementsMissing: (parts) => `本次未涉及：${parts}`,
  unconfirmedStops: (stops) => `有 ${stops} 处的资料尚待核实，已在各站注明，出行前请先电话确认。`,
  findings: '提示',
  leftOut: (total) => `未列入行程的地点（${total} 处）`,
  leftOutGroup: (reason, count, names, more) => `${reason}（${count}）：${names}${more ? '等' : ''}`,
  emergency: (numbers) => `紧急电话：${numbers}`,
  disclaimer: '本行程仅供出行参考，不构成医疗建议。有慢性病、孕期或处于康复期的旅客，请先咨询医生。',
  sources: (date) => `数据来源（核对日期 ${date}）`,
  otherSources: (count) => `另引用公开资料 ${count} 条，逐条列于行程文件（--json）`,
} as const satisfies Phrases;
