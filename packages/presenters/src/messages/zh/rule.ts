import { formatClockTime, RULES, type Rule } from '@kangtu/core';

/** What a rule says, with its id and source: “连续乘车不超过 2 小时（elderly/coach-ride，……）”. */
export function ruleZh(id: string): string {
  const rule = RULES.find((each) => each.id === id);
  return rule === undefined ? id : `${rule.title.zh}（${rule.id}，来源：${rule.source.names.zh}）`;
}

/** A measured value in the rule's unit. */
export function figureZh(id: string, value: number): string {
  const unit = RULES.find((each) => each.id === id)?.unit ?? null;
  return unit === 'clock'
    ? formatClockTime(value as Parameters<typeof formatClockTime>[0])
    : `${value}${UNITS[unit ?? 'none']}`;
}

const UNITS: Readonly<Record<NonNullable<Rule['unit']> | 'none', string>> = {
  minutes: ' 分钟',
  level: ' 级',
  count: ' 次',
  clock: '',
  celsius: ' ℃',
  none: '',
};
