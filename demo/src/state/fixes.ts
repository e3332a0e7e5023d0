import { type ClockTime, type Finding, formatClockTime, parseClockTime } from '@kangtu/core';
import { nameIn } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { wish, wishKeeping } from './change.ts';
import { removeStop } from './edit.ts';
import { history, itinerary } from './trip.ts';

export interface Fix {
  readonly label: string;
  readonly run: () => void;
}

const LATEST_END = 1320;
const QUARTER = 15;
const CLOSED = new Set([
  'closed',
  'after-last-entry',
  'outside-assumed-hours',
  'repeated-stop',
  'visit-too-short',
]);

/** The smallest changes that would settle a finding, as buttons. */
export function fixesOf(finding: Finding): readonly Fix[] {
  const t = messages.value.fix;
  const ask = history.now.value?.ask;
  if (ask === undefined || finding.severity === 'info') return [];
  const place = typeof finding.params.place === 'string' ? finding.params.place : null;
  const names = place === null ? undefined : itinerary.value?.places[place]?.names;
  const name = names === undefined ? '' : nameIn(names);
  const fixes: Fix[] = [];
  if (finding.code === 'day-too-late') {
    const end = parseClockTime(String(finding.params.end));
    const later = end === null ? LATEST_END + 1 : Math.ceil(end / QUARTER) * QUARTER;
    if (later <= LATEST_END && later > ask.dayEnd) {
      const dayEnd = later as ClockTime;
      fixes.push({ label: t.laterEnd(formatClockTime(dayEnd)), run: () => wishKeeping({ dayEnd }) });
    }
  }
  if (finding.code === 'unconfirmed-position' && !ask.includeUnconfirmed)
    fixes.push({ label: t.allowUnconfirmed, run: () => wishKeeping({ includeUnconfirmed: true }) });
  if (finding.code === 'avoided-stop' && place !== null)
    fixes.push({
      label: t.allow(name),
      run: () => wishKeeping({ avoid: ask.avoid.filter((id) => id !== place) }),
    });
  if (place !== null && (CLOSED.has(finding.code) || finding.code === 'avoided-stop'))
    fixes.push({ label: t.drop(name), run: () => removeStop(place) });
  if (history.now.value?.byHand) fixes.push({ label: t.replan, run: () => wish({}) });
  return fixes;
}

/** Findings about one item of a day, by its place in the plan: day and item counted from 0. */
export const findingsAt = (findings: readonly Finding[], day: number, item: number): readonly Finding[] =>
  findings.filter((finding) => `${finding.path}/`.startsWith(`/days/${day}/items/${item}/`));

/** Findings about a day as a whole. */
export const findingsOfDay = (findings: readonly Finding[], day: number): readonly Finding[] =>
  findings.filter((finding) => new RegExp(`^/days/${day}(?!/items/\\d)(/|$)`).test(finding.path));
