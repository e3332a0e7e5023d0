import { formatClockTime } from '@kangtu/core';
import type { Ask } from './ask.ts';

/** The form as the input of `parseRequest`: what the traveller left open is left out. */
export function toRequest(
  ask: Ask,
  locked: readonly string[] = [],
  setAside: readonly string[] = [],
): Record<string, unknown> {
  const mustSee = [...new Set([...ask.mustSee, ...locked.filter((id) => !ask.avoid.includes(id))])];
  return {
    days: ask.days,
    date: ask.date,
    start: ask.start,
    end: ask.end ?? ask.start,
    ...(ask.namedLine === null ? {} : { namedLine: ask.namedLine }),
    line: ask.line,
    ...(ask.tastes === null ? {} : { tastes: ask.tastes }),
    pace: ask.pace,
    mustSee,
    avoid: [...new Set([...ask.avoid, ...setAside.filter((id) => !mustSee.includes(id))])],
    dayStart: formatClockTime(ask.dayStart),
    dayEnd: formatClockTime(ask.dayEnd),
    includeUnconfirmed: ask.includeUnconfirmed,
  };
}
