import { formatClockTime, type Minutes, RULES, type Rule } from '@kangtu/core';
import { duration } from '../quantity.js';
import type { House } from '../sentences.js';

/** What a rule asks, with its figure: "At most 2 h on the road without a rest". */
export function ruleTitleEn(rule: Rule, limit: number | null = rule.limit): string {
  return rule.title.en.replace('{limit}', limit === null ? '' : figureEn(rule.id, limit));
}

/** The same with its id and source, or whose house rule it is: "... (elderly/coach-ride; source: ...)". */
export function ruleEn(id: string, limit?: number, house?: House): string {
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) return id;
  const source =
    house === undefined
      ? `source: ${rule.source.names.en ?? rule.source.names.zh}`
      : `house rule of ${house.en ?? house.zh}`;
  return `${ruleTitleEn(rule, limit ?? rule.limit)} (${rule.id}; ${source})`;
}

/** A measured value in the rule's unit. */
export function figureEn(id: string, value: number): string {
  const unit = RULES.find((each) => each.id === id)?.unit ?? null;
  switch (unit) {
    case 'clock':
      return formatClockTime(value as Parameters<typeof formatClockTime>[0]);
    case 'minutes':
      return duration(value as Minutes, 'en');
    case 'cm-per-second':
      return `${value / 100} m/s`;
    case 'count':
      return value === 1 ? 'one session' : `${value} sessions`;
    case 'level':
      return `level ${value}`;
    default:
      return `${value}${UNITS[unit ?? 'none']}`;
  }
}

const UNITS: Readonly<
  Record<
    Exclude<NonNullable<Rule['unit']>, 'clock' | 'minutes' | 'cm-per-second' | 'count' | 'level'> | 'none',
    string
  >
> = {
  people: ' people',
  days: ' days',
  celsius: ' °C',
  metres: ' m',
  none: '',
};
