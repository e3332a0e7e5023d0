import { formatClockTime, type Minutes, RULES, type Rule } from '@kangtu/core';
import { duration } from '../quantity.js';
import type { House } from '../sentences.js';

/** What a rule asks, with its figure: “连续乘车不超过 2 小时”. */
export function ruleTitleZh(rule: Rule, limit: number | null = rule.limit): string {
  const figure = limit === null ? '' : figureZh(rule.id, limit);
  return rule.title.zh.replace('{limit}', (_, at: number) =>
    at > 0 && /^\d/.test(figure) ? ` ${figure}` : figure,
  );
}

/** The same with its id and source, or whose house rule it is: “……（elderly/coach-ride，来源：……）”. */
export function ruleZh(id: string, limit?: number, house?: House): string {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) return id;
  const source = house === undefined ? `来源：${rule.source.names.zh}` : `自定规则：${house.zh}`;
  return `${ruleTitleZh(rule, limit ?? rule.limit)}（${rule.id}，${source}）`;
}

/** A measured value in the rule's unit. */
export function figureZh(id: string, value: number): string {
  const unit = RULES.find((each) => each.id === id)?.unit ?? null;
  switch (unit) {
    case 'clock':
      return formatClockTime(value as Parameters<typeof formatClockTime>[0]);
    case 'minutes':
      return duration(value as Minutes, 'zh');
    case 'cm-per-second':
      return `每秒 ${value / 100} 米`;
    default:
      return `${value}${UNITS[unit ?? 'none']}`;
  }
}

const UNITS: Readonly<
  Record<Exclude<NonNullable<Rule['unit']>, 'clock' | 'minutes' | 'cm-per-second'> | 'none', string>
> = {
  level: ' 级',
  count: ' 次',
  people: ' 人',
  days: ' 天',
  celsius: ' ℃',
  metres: ' 米',
  none: '',
};
