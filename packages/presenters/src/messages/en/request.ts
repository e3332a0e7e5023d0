import type { RequestIssueParams } from '@kangtu/core';
import { choices, type Sentences, word } from '../sentences.js';
import { PLAN_ISSUES_EN } from './plan-issues.js';
import { figureEn, ruleEn } from './rule.js';
import { listEn } from './wishes.js';
import { WORDS_EN } from './words.js';

const UNITS: Readonly<Record<string, string>> = {
  minutes: 'minutes',
  level: 'level',
  count: 'times',
  people: 'people',
  days: 'days',
  clock: 'time of day',
  celsius: '°C',
  metres: 'metres',
  'cm-per-second': 'cm/s',
};

/** The schema's type names, as people say them. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object',
};

const typeNames = (expected: string): string =>
  expected
    .replace(/\b[A-Za-z]+\b/g, (name) => (Object.hasOwn(TYPES, name) ? TYPES[name]! : name))
    .replaceAll('|', 'or');

/** What was found is a value as JSON, or a type where it is too long to show. */
const typeWord = (received: string): string =>
  received === 'Array' || received === 'Object' ? typeNames(received) : received;

export const REQUEST_EN = {
  'wrong-type': (p) => [
    `Expected ${typeNames(p.expected)}, found ${typeWord(p.received)}.`,
    'Correct the value.',
  ],
  'missing-field': (p) => [`The field "${p.field}" is missing.`, 'Add it.'],
  'unknown-field': (p) => [
    `There is no field "${p.field}".`,
    'Remove it, or check its spelling: a misspelt field would be ignored.',
  ],
  'value-not-allowed': (p) => [
    `${p.received} is not allowed here.`,
    `Use one of: ${choices(p.allowed, ', ')}.`,
  ],
  'number-out-of-range': (p) => [
    `${p.value} is out of range.`,
    p.max === Number.MAX_SAFE_INTEGER
      ? `Use a number of at least ${p.min}.`
      : `Use a number from ${p.min} to ${p.max}.`,
  ],
  'days-out-of-range': (p) => [
    `A trip of ${p.received} days cannot be planned.`,
    `Ask for ${p.min} to ${p.max} days.`,
  ],
  'date-not-real': (p) => [
    `"${p.received}" is not a date that exists.`,
    'Write it as year-month-day, for example 2027-04-10.',
  ],
  'time-not-real': (p) => [
    `${p.received} is not a time of day.`,
    'Write it as hours and minutes from 00:00 to 24:00, for example 08:30.',
  ],
  'unknown-place': (p) => [
    `No place on this map has the id "${p.place}".`,
    'Look it up with "kangtu place find", or add the prefecture it lies in.',
  ],
  'unknown-line': (p, say) => [
    `There is no named line or loop "${p.line}".`,
    p.known === '' ? 'This map has none: leave it out.' : `Known ones: ${say.lines(p.known)}.`,
  ],
  'line-not-on-map': (p, say) => [
    `None of the stops of ${say.place(p.line)} is on this map.`,
    'Add the prefecture it runs through, or choose another line.',
  ],
  'line-against-rules': (p, say) => [
    `Rules for these travellers speak against every stop of ${say.place(p.line)} that could be planned: ${listEn(p.places, say)}.`,
    'Choose another line, or plan it for other travellers.',
  ],
  'loop-and-via': (p, say) => [
    `Both the loop ${say.place(p.line)} and towns to pass are given, and they may contradict each other.`,
    'Give one of the two.',
  ],
  'loop-with-other-end': (p, say) => [
    `${say.place(p.line)} ends where it starts, but the end asked for is ${say.place(p.end)}.`,
    'Leave out the end, or give the towns to pass instead of a loop.',
  ],
  'day-ends-before-start': (p) => [
    `The day would end at ${p.end}, not after its start at ${p.start}.`,
    'Choose a later end or an earlier start.',
  ],
  'lunch-window-empty': (p) => [
    `Lunch would start at ${p.earliest} at the earliest and ${p.latest} at the latest.`,
    'Make the latest start later than the earliest.',
  ],
  'lunch-outside-day': (p) => [
    `The lunch asked for does not fit in the day from ${p.start} to ${p.end}.`,
    'Move lunch or the day, or plan without lunch.',
  ],
  'must-see-avoided': (p, say) => [
    `${say.place(p.place)} is both a must-see and a place to avoid.`,
    'Take it out of one of the two lists.',
  ],
  'must-see-closed': (p, say) => [
    `${say.place(p.place)} is closed ${p.from === p.to ? `on ${p.from}` : `from ${p.from} to ${p.to}`}.`,
    p.next === ''
      ? 'Choose other dates, or leave it out.'
      : `It is open again on ${p.next}: choose other dates, or leave it out.`,
  ],
  'must-see-unconfirmed': (p, say) => [
    `Where exactly ${say.place(p.place)} lies is not confirmed (${word(WORDS_EN.precisions, p.precision)}).`,
    'Include unconfirmed places if you accept an approximate route, or leave it out.',
  ],
  'must-see-against-rule': (p, say) => [
    `${say.place(p.place)}, which must be seen, is against a health rule for this party: ${ruleEn(p.rule, p.limit)}.`,
    'Do not make it a must-see, or change who travels.',
  ],
  'rule-does-not-fit': (p) => [
    `A health rule and the request cannot both be kept (day ${p.day}): ${ruleEn(p.rule, p.limit)}; it would be ${figureEn(p.rule, p.measured)}.`,
    'Add a day, ask for fewer towns or must-see places, or allow longer days.',
  ],
  'must-see-not-a-sight': (p, say) => [
    `${say.place(p.place)} is no sight (kind: ${word(WORDS_EN.kinds, p.kind)}).`,
    'Use it as a start, an end, a town to pass or a place for the night.',
  ],
  'named-twice': (p, say) => [`${say.place(p.place)} is listed twice.`, 'List it once.'],
  'nights-count': (p) => [
    `${p.received === 1 ? 'One place for the night is' : `${p.received} places for the night are`} given, but the trip has ${p.expected === 1 ? 'one night' : p.expected === 0 ? 'no night' : `${p.expected} nights`}.`,
    'Give one for each night, or none to let the planner choose.',
  ],
  'night-not-overnight': (p, say) => [
    `${say.place(p.place)} is not known as a place to stay the night.`,
    'Choose a town with hotels; "kangtu region show" lists them.',
  ],
  'not-a-sight': (p, say) => [
    `${say.place(p.place)} is no sight (kind: ${word(WORDS_EN.kinds, p.kind)}).`,
    'Name a place one can visit.',
  ],
  'day-not-in-trip': (p) => [
    `Day ${p.day} is named, but the trip has ${p.days === 1 ? 'one day' : `${p.days} days`}.`,
    'Name a day of the trip, or add days.',
  ],
  'said-twice': (p, say) => [
    `There are two entries for ${/^\d+$/.test(p.what) ? `day ${p.what}` : say.place(p.what)}.`,
    'Keep one of them.',
  ],
  'bounds-reversed': (p) => [
    `${p.least} is ${p.low}, more than ${p.most}, which is ${p.high}.`,
    'Make the lower bound the smaller one.',
  ],
  'start-window-empty': (p) => [
    `The visit would start at ${p.earliest} at the earliest and ${p.latest} at the latest.`,
    'Make the latest start later than the earliest.',
  ],
  'kind-or-element': () => [
    'A limit on kinds must name either a kind of place or one of the six elements.',
    'Name one of the two.',
  ],
  'group-too-small': (p) => [
    `A group of ${p.places === 1 ? 'one place' : `${p.places} places`} says nothing.`,
    'Name two places or more.',
  ],
  'course-too-long': (p, say) => [
    `The sessions at ${say.place(p.place)} need ${p.needed} days, but the trip has ${p.days === 1 ? 'one' : p.days}.`,
    'Ask for fewer sessions, closer together, or add days.',
  ],
  'night-locked-elsewhere': (p, say) => [
    `The night of day ${p.day} is locked at ${say.place(p.night)}, but ${say.place(p.asked)} is asked for.`,
    'Name one place for that night.',
  ],
  'house-rule-unknown': (p) => [
    `There is no rule "${p.rule}".`,
    `Similar ones: ${p.alike}; "kangtu rules list" shows all.`,
  ],
  'house-no-figure': (p) => [
    `The rule ${p.rule} has no figure to change.`,
    'Give only a kind, or remove limit.',
  ],
  'house-figure-range': (p) => [
    `The figure ${p.received} of the rule ${p.rule} makes no sense (unit: ${word(UNITS, p.unit)}).`,
    `Give a whole number from ${p.min} to ${p.max}; a time of day as "19:00".`,
  ],
  'house-not-measured': (p) => [
    `The rule ${p.rule} is advice that cannot be measured on a trip, so it cannot be ${p.kind}.`,
    'Use checklist, warning or off.',
  ],
  'house-empty': (p) => [
    `Nothing is changed in the rule ${p.rule}.`,
    'Give a figure, or one of limit and kind.',
  ],
  'therapy-place': (p, say) => [
    `${say.place(p.place)} is no site of Chinese medicine (kind: ${word(WORDS_EN.kinds, p.kind)}).`,
    'Choose such a site, or name none: the nearest one is taken.',
  ],
  'therapy-nowhere': (p) => [
    `No site of Chinese medicine with a confirmed position is left on this map for ${word(WORDS_EN.therapies, p.therapy)}.`,
    'Add a neighbouring prefecture, or name the place.',
  ],
  'plaster-day': (p) => [
    'Dog-day plasters are applied on the first day of each period only, and the trip has not as many such days.',
    p.next === '' ? 'Choose other dates.' : `The next such day is ${p.next}: let the trip include it.`,
  ],
  ...PLAN_ISSUES_EN,
} as const satisfies Sentences<RequestIssueParams>;
