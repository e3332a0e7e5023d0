import { type ClockTime, formatClockTime, type Issue, parseLocalDate } from '@kangtu/core';
import { nameIn } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import type { Ask } from './ask.ts';
import { wish } from './change.ts';
import { eachOnce, type Fix } from './fix.ts';
import { canStepBack, history, namesOf, stepBack } from './trip.ts';

const MOST_DAYS = 5;
/** Never later than this by a button. */
const LATEST_END = 1260;
const USUAL_START = 510;
const USUAL_END = 1080;
/** Minutes of a day below which it is the day that is short. */
const SHORT_DAY = 480;

/** Ways out of a request that cannot be met: what the issue itself names, and one step back. */
export function fixesOfIssues(issues: readonly Issue[]): readonly Fix[] {
  const t = messages.value.fix;
  const own = eachOnce(issues.flatMap(fixOf));
  return canStepBack.value ? [...own, { label: t.stepBack, run: stepBack }] : own;
}

function fixOf({ code, params }: Issue): readonly Fix[] {
  const t = messages.value.fix;
  const ask = history.now.value?.ask;
  if (ask === undefined) return [];
  const longer = (days: number): Fix[] =>
    days > ask.days && days <= MOST_DAYS ? [{ label: t.days(days), run: () => wish({ days }) }] : [];
  const place = typeof params.place === 'string' && ask.mustSee.includes(params.place) ? params.place : null;
  switch (code) {
    case 'plaster-day':
    case 'must-see-closed': {
      const date = parseLocalDate(String(params.next));
      const later = date === null ? [] : [{ label: t.from(date), run: () => wish({ date }) }];
      return [...later, ...withoutPlace(place)];
    }
    case 'course-too-long':
      return longer(Number(params.needed));
    case 'day-ends-before-start':
    case 'lunch-outside-day':
      return longDay(ask);
    case 'days-too-short': {
      // One more day halves the worst at best.
      const isEnough = Number(params.needed) <= 2 * Number(params.available);
      return [...longDay(ask), ...(isEnough ? longer(ask.days + 1) : []), ...withoutLine(ask)];
    }
    case 'day-does-not-fit':
    case 'must-see-too-far':
    case 'via-does-not-fit':
      return [...longDay(ask), ...longer(ask.days + 1), ...withoutPlace(place), ...withoutLine(ask)];
    case 'must-see-does-not-fit':
      return [...withoutPlace(place), ...longer(ask.days + 1)];
    case 'must-see-unconfirmed':
      return [
        { label: t.allowUnconfirmed, run: () => wish({ includeUnconfirmed: true }) },
        ...withoutPlace(place),
      ];
    case 'unreachable':
      return withoutLine(ask);
    default:
      return withoutPlace(place);
  }
}

/** A day shorter than usual may end later; one that begins too late for that has the usual hours. */
function longDay(ask: Ask): readonly Fix[] {
  const end = Math.max(USUAL_END, ask.dayStart + SHORT_DAY);
  if (ask.dayEnd - ask.dayStart >= SHORT_DAY) return [];
  const t = messages.value.fix;
  const dayEnd = (end > LATEST_END ? USUAL_END : end) as ClockTime;
  if (end > LATEST_END) {
    const dayStart = USUAL_START as ClockTime;
    const label = t.usualDay(formatClockTime(dayStart), formatClockTime(dayEnd));
    return [{ label, run: () => wish({ dayStart, dayEnd }) }];
  }
  return [{ label: t.laterEnd(formatClockTime(dayEnd)), run: () => wish({ dayEnd }) }];
}

const withoutLine = ({ namedLine }: Ask): readonly Fix[] =>
  namedLine === null ? [] : [{ label: messages.value.fix.noLine, run: () => wish({ namedLine: null }) }];

function withoutPlace(place: string | null): readonly Fix[] {
  const ask = history.now.value?.ask;
  const names = place === null ? undefined : namesOf(place);
  if (place === null || ask === undefined || names === undefined) return [];
  const mustSee = ask.mustSee.filter((id) => id !== place);
  return [{ label: messages.value.fix.notMust(nameIn(names)), run: () => wish({ mustSee }) }];
}
