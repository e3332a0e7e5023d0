import type { LeftOutParams, LimitName, SeasonCode } from '@kangtu/core';
import { seasonText } from '../season.js';
import { type ChangeSentences, type Remarks, type Say, word } from '../sentences.js';
import { ruleEn } from './rule.js';
import { WORDS_EN } from './words.js';

const ELEMENTS = Object.fromEntries(Object.entries(WORDS_EN.elements).map(([key, { name }]) => [key, name]));

/** A kind of place or one of the six elements. */
export const kindEn = (of: string): string => word({ ...ELEMENTS, ...WORDS_EN.kinds }, of);

export const listEn = (places: string, say: Say): string => places.split(', ').map(say.place).join(', ');

const LIMITS_EN: Readonly<Record<LimitName, string>> = {
  drivingPerDay: 'driving a day',
  drivingPerTrip: 'driving on the whole trip',
  activePerDay: 'visits and driving a day',
  walkingPerDay: 'walking a day',
  ascentPerDay: 'climbing a day',
  budget: 'tickets',
  stopsPerDay: 'stops a day',
};

export const limitEn = (limit: string): string => word(LIMITS_EN, limit);

/** An amount in the limit's unit. */
export function amountEn(limit: string, amount: number, say: Say): string {
  if (limit === 'budget') return `CNY ${amount / 100}`;
  if (limit === 'stopsPerDay') return amount === 1 ? 'one stop' : `${amount} stops`;
  return limit === 'walkingPerDay' || limit === 'ascentPerDay' ? `${amount} m` : say.duration(amount);
}

/** ` on day 2`, or nothing for the whole trip. */
export const onDayEn = (day: number): string => (day === 0 ? ' on the whole trip' : ` on day ${day}`);

/** the first stop, stop 2, stop 2 from the end */
export function positionEn(position: string | number): string {
  const place = typeof position === 'number' ? position : position === 'first' ? 1 : -1;
  if (place > 0) return place === 1 ? 'the first stop' : `stop ${place}`;
  return place === -1 ? 'the last stop' : `stop ${-place} from the end`;
}

export const LEFT_OUT_EN = {
  closed: () => 'It is closed on every day of the trip.',
  'too-far': (p, say) =>
    p.minutes > 0
      ? `It is too far off: ${say.duration(p.minutes)} from the nearest place where a day begins or ends.`
      : 'It is too far off.',
  'no-time': (p, say) => `Day ${p.day} would end ${say.duration(p.minutes)} too late.`,
  'opening-hours': (p) => `On day ${p.day} nobody could be there while it is open.`,
  avoided: () => 'You asked to avoid it.',
  'unconfirmed-position': (p) =>
    `Where it lies is not confirmed (${word(WORDS_EN.precisions, p.precision)}).`,
  'less-worth': () => 'It would fit, but adds less to this trip than the stops chosen.',
  'out-of-season': (p) =>
    `It would fit, but not in this season: ${seasonText(p.season as SeasonCode, p.months, 'en')}`,
  'health-rule': (p) => `A health rule speaks against it: ${ruleEn(p.rule)}.`,
  'over-limit': (p, say) =>
    `The limit on ${limitEn(p.limit)} would be exceeded by ${amountEn(p.limit, p.excess, say)}.`,
  'kind-limit': (p) => `There is enough of its kind already (${kindEn(p.kind)}).`,
  'stops-limit': (p) => `Day ${p.day} has as many stops as it may: ${p.most}.`,
  instead: (p, say) => `${say.place(p.other)} is visited instead.`,
  relation: (p, say) => `It does not go with ${say.place(p.other)} as you asked.`,
  position: (p, say) =>
    `On day ${p.day} ${say.place(p.other)} has a fixed place, and no stop can come in beside it.`,
  locked: (p) => `Day ${p.day}, which is locked, is the only one for it.`,
} as const satisfies Remarks<LeftOutParams>;

export const CHANGES_EN = {
  'end-later': (c, say) => `End day ${c.day} later, by ${say.duration(c.by)}.`,
  'start-earlier': (c, say) => `Start day ${c.day} earlier, by ${say.duration(c.by)}.`,
  'raise-limit': (c, say) => `Raise the limit on ${limitEn(c.limit)} by ${amountEn(c.limit, c.by, say)}.`,
  drop: (c, say) => `Leave out ${say.place(c.drop)}.`,
  allow: () => 'Take it off the list of places to avoid.',
  'include-unconfirmed': () => 'Include places whose position is not confirmed.',
  'leave-line': () => 'Go there without the named line.',
  'ask-for': () => 'Make it a must-see.',
} as const satisfies ChangeSentences;
