import type { Issue } from '@kangtu/core';
import { issue } from '../shell/errors.js';
import { splitNames } from '../shell/split.js';

/** Options of `plan` for the commoner wishes; a request file knows all of them. */
export interface WishOptions {
  readonly maxDriving?: string;
  readonly maxStops?: string;
  readonly budget?: string;
  readonly atMost?: string[];
  readonly atLeast?: string[];
  readonly fixed?: string[];
  readonly before?: string[];
  readonly either?: string[];
  readonly stay?: string[];
  readonly course?: string[];
  readonly restAfter?: string;
  readonly middayRest?: string;
}

/** Option of each field, for messages. */
export const WISH_OPTION: Readonly<Record<string, string>> = {
  'limits/drivingPerDay': '--max-driving',
  'limits/stopsPerDay': '--max-stops',
  'limits/budget': '--budget',
  'limits/kinds': '--at-most',
  fixed: '--fixed',
  order: '--before',
  eitherOr: '--either',
  stays: '--stay',
  courses: '--course',
  breaks: '--rest-after',
};

/** An example of each option whose value has a form of its own. */
const EXAMPLES = {
  '--max-driving': '180',
  '--max-stops': '3',
  '--budget': '300',
  '--at-most': 'hot-spring=1',
  '--at-least': 'tcm=1',
  '--fixed': '三江@2 09:00-10:30',
  '--before': '程阳八寨,三江',
  '--stay': '世外桃源=90-150',
  '--course': '凤凰河=2',
  '--rest-after': '120',
  '--midday-rest': '30',
} as const;
type Option = keyof typeof EXAMPLES;

/** The wishes in the shape of a request; what cannot be read goes to `issues`. */
export function wishFields(options: WishOptions, issues: Issue[]): Record<string, unknown> {
  const bad = (option: Option, received: string): undefined => {
    const example = `${option} ${EXAMPLES[option]}`;
    issues.push(issue('option-malformed', option, { name: option, received, example }));
    return undefined;
  };
  const number = (option: Option, text: string | undefined, factor = 1) => {
    if (text === undefined) return undefined;
    const value = Number(text.normalize('NFKC'));
    return Number.isFinite(value) && value >= 0 ? Math.round(value * factor) : bad(option, text);
  };
  const each = (option: Option, texts: readonly string[] | undefined, form: RegExp, make: Make) =>
    texts?.flatMap((text) => {
      const match = form.exec(text.normalize('NFKC').trim());
      return (match === null ? bad(option, text) : make(match)) ?? [];
    });
  const kinds = [
    ...(each('--at-most', options.atMost, KIND, ([, kind, n]) => ({
      ...kindOf(kind!),
      mostPerDay: Number(n),
    })) ?? []),
    ...(each('--at-least', options.atLeast, KIND, ([, kind, n]) => ({
      ...kindOf(kind!),
      leastPerTrip: Number(n),
    })) ?? []),
  ];
  return withoutGaps({
    limits: withoutGaps({
      drivingPerDay: number('--max-driving', options.maxDriving),
      stopsPerDay: number('--max-stops', options.maxStops),
      budget: number('--budget', options.budget, 100),
      kinds: kinds.length > 0 ? kinds : undefined,
    }),
    fixed: each('--fixed', options.fixed, FIXED, fixedVisit),
    order: each('--before', options.before, PAIR, ([, first, second]) => ({ first, second })),
    eitherOr: options.either?.map((text) => ({ places: splitNames(text), must: true })),
    stays: each('--stay', options.stay, STAY, ([, place, least, most]) => ({
      place: place!.trim(),
      least: Number(least),
      most: Number(most ?? least),
    })),
    courses: each('--course', options.course, COURSE, ([, place, sessions, every]) => ({
      place: place!.trim(),
      sessions: Number(sessions),
      minDays: Number(every ?? 1),
    })),
    breaks: withoutGaps({
      drivingMost: number('--rest-after', options.restAfter),
      midday: number('--midday-rest', options.middayRest),
    }),
  });
}

type Make = (match: RegExpExecArray) => Record<string, unknown>;

/** hot-spring=1, exercise=2 */
const KIND = /^([a-z-]+)=(\d{1,2})$/;
/** 百里柳江@2, 百里柳江@2 09:00, 百里柳江@2 09:00-10:00, 百里柳江@09:00, 百里柳江@2#3 (the third stop of day 2), 百里柳江@#-1 */
const FIXED =
  /^([^@]+)@(?:([1-9])(?!\d*:))?\s*(?:#(-?[1-9]\d?))?\s*(?:(\d{1,2}:\d{2})(?:\s*-\s*(\d{1,2}:\d{2}))?)?$/;
const PAIR = /^([^,、]+)[,、]([^,、]+)$/;
/** 世外桃源=90-150 */
const STAY = /^(.+)=(\d{1,4})(?:-(\d{1,4}))?$/;
/** 凤凰河=2, 凤凰河=2/2 (every other day) */
const COURSE = /^(.+)=([2-5])(?:\/([1-4]))?$/;

const ELEMENTS = ['medical', 'recuperation', 'management', 'sightseeing', 'exercise'];

/** "food" is a kind; the other elements have names of their own. */
function kindOf(text: string): Record<string, unknown> {
  return ELEMENTS.includes(text) ? { element: text } : { kind: text };
}

function fixedVisit([, place, day, position, from, to]: RegExpExecArray): Record<string, unknown> {
  return withoutGaps({
    place: place!.trim(),
    day: day === undefined ? undefined : Number(day),
    position: position === undefined ? undefined : Number(position),
    earliest: from,
    latest: to ?? from,
  });
}

/** Without fields that nobody set, and without groups in which nothing is left. */
function withoutGaps(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const isSet = (value: unknown) =>
    value !== undefined &&
    !(
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length === 0
    );
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isSet(value)));
}
