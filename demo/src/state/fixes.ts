import {
  type ClockTime,
  type Finding,
  formatClockTime,
  type Itinerary,
  LIMITS,
  parseClockTime,
  type TripWishes,
} from '@kangtu/core';
import { changeSentence } from '@kangtu/presenters';
import { nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { keepStops, planAgain } from './change.ts';
import { removeStop } from './edit.ts';
import { eachOnce, type Fix } from './fix.ts';
import { remedyFix } from './remedies.ts';
import { setStartTimes } from './start-times.ts';
import { basis, namesOf } from './trip.ts';

const LATEST_END = 1320;
const QUARTER = 15;
const CLOSED = new Set([
  'closed',
  'after-last-entry',
  'outside-assumed-hours',
  'repeated-stop',
  'visit-too-short',
]);

/** The smallest changes that would settle a finding, as buttons: first what the planner itself proposes. */
export function fixesOf(finding: Finding, trip: Itinerary): readonly Fix[] {
  const t = messages.value.fix;
  const ask = basis.value?.ask;
  if (ask === undefined || finding.severity === 'info') return [];
  const place = typeof finding.params.place === 'string' ? finding.params.place : null;
  const names = place === null ? undefined : (trip.places[place]?.names ?? namesOf(place));
  const name = names === undefined ? '' : nameIn(names);
  const proposed = remedyFix(finding, trip);
  const fixes: Fix[] = proposed === null ? [] : [proposed];
  if (finding.code === 'day-too-late') {
    const end = parseClockTime(String(finding.params.end));
    const later = end === null ? LATEST_END + 1 : Math.ceil(end / QUARTER) * QUARTER;
    if (later <= LATEST_END && later > ask.dayEnd) {
      const dayEnd = later as ClockTime;
      fixes.push({ label: t.laterEnd(formatClockTime(dayEnd)), run: () => keepStops({ dayEnd }) });
    }
  }
  if (finding.code === 'over-limit') fixes.push(...raise(finding.params, ask.wishes, trip));
  if (finding.code === 'fixed-time' && place !== null)
    fixes.push({
      label: t.anyTime(name),
      run: () => setStartTimes(place, { earliest: null, latest: null }),
    });
  if (finding.code === 'unconfirmed-position' && !ask.includeUnconfirmed)
    fixes.push({ label: t.allowUnconfirmed, run: () => keepStops({ includeUnconfirmed: true }) });
  if (finding.code === 'avoided-stop' && place !== null)
    fixes.push({
      label: t.allow(name),
      run: () => keepStops({ avoid: ask.avoid.filter((id) => id !== place) }),
    });
  if (place !== null && (CLOSED.has(finding.code) || finding.code === 'avoided-stop'))
    fixes.push({ label: t.drop(name), run: () => removeStop(place) });
  if (basis.value?.byHand) fixes.push({ label: t.replan, run: () => planAgain({}) });
  // The planner's proposal may be one of the page's own.
  return eachOnce(fixes);
}

/** A limit of the traveller's own, raised to what the trip needs. */
function raise(
  { limit, used, most }: Finding['params'],
  wishes: TripWishes,
  trip: Itinerary,
): readonly Fix[] {
  const name = LIMITS.find((each) => each === limit);
  if (name === undefined) return [];
  const change = { code: 'raise-limit', place: '', limit: name, by: Number(used) - Number(most) } as const;
  const label = changeSentence(change, trip, language.value).replace(/[.。]$/, '');
  const limits = { ...wishes.limits, [name]: Number(used) };
  return [{ label, run: () => keepStops({ wishes: { ...wishes, limits } }) }];
}

/** Findings about one item of a day, by its place in the plan: day and item counted from 0. */
export const findingsAt = (findings: readonly Finding[], day: number, item: number): readonly Finding[] =>
  findings.filter((finding) => `${finding.path}/`.startsWith(`/days/${day}/items/${item}/`));

/** Findings about a day as a whole. */
export const findingsOfDay = (findings: readonly Finding[], day: number): readonly Finding[] =>
  findings.filter((finding) => new RegExp(`^/days/${day}(?!/items/\\d)(/|$)`).test(finding.path));
