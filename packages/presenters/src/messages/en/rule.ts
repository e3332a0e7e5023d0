import { formatClockTime, RULES, type Rule } from '@kangtu/core';

/** What a rule says, with its id and source: "At most 2 hours on the road without a rest (elderly/coach-ride, ...)". */
export function ruleEn(id: string): string {
  const rule = RULES.find((each) => each.id === id);
  return rule === undefined
    ? id
    : `${rule.title.en} (${rule.id}; source: ${rule.source.names.en ?? rule.source.names.zh})`;
}

/** A measured value in the rule's unit. */
export function figureEn(id: string, value: number): string {
  const unit = RULES.find((each) => each.id === id)?.unit ?? null;
  return unit === 'clock'
    ? formatClockTime(value as Parameters<typeof formatClockTime>[0])
    : `${value}${UNITS[unit ?? 'none']}`;
}

const UNITS: Readonly<Record<NonNullable<Rule['unit']> | 'none', string>> = {
  minutes: ' min',
  level: ' (level)',
  count: '',
  clock: '',
  celsius: ' °C',
  none: '',
};
