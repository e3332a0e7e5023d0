import * as v from 'valibot';
import { dayHours } from '../calendar/index.js';
import { expectRegion } from '../region/expect-region.js';
import type { Place, Region } from '../region/region.js';
import { healthLimits, type RuleQuestion } from '../rules/index.js';
import {
  combinedTastes,
  isSight,
  LINE_TASTES,
  type Party,
  profilesOf,
  type Tastes,
} from '../traveller/index.js';
import {
  addDays,
  type ClockTime,
  formatClockTime,
  type Issue,
  type LocalDate,
  type Minutes,
  parseLocalDate,
  type Result,
} from '../units/index.js';
import { dayWindow } from './day-window.js';
import { findLine, linePlaces, loopVia } from './loop.js';
import { readHealth, therapyVisits } from './parse-health.js';
import { shapeIssue } from './parse-shape.js';
import { readWishes } from './parse-wishes.js';
import { positionIssues } from './positions.js';
import { Reader } from './reader.js';
import type { TripRequest } from './request.js';
import { type RequestInput, requestInput } from './request-input.js';
import { type RequestIssueCode, requestIssue } from './request-issues.js';
import { acceptsPosition, refusingRule } from './sights.js';
import { wantedPlaces } from './wanted.js';

const MAX_DAYS = 5;
const DEFAULTS = { dayStart: 510, dayEnd: 1080, earliest: 690, latest: 780, duration: 60 };

/**
 * A complete, checked request out of what a caller wrote, or every issue at once. Defaults: 08:30 to 18:00, lunch
 * of 60 minutes between 11:30 and 13:00, balanced pace, the product line's own tastes, home again at the end.
 * A complete `TripRequest` comes back unchanged.
 */
export function parseRequest(region: Region, input: unknown): Result<TripRequest, RequestIssueCode> {
  expectRegion(region, 'parseRequest');
  const shape = v.safeParse(requestInput, Array.isArray(input) ? null : input);
  if (!shape.success) {
    const issues = shape.issues.map(shapeIssue);
    return { ok: false, issues: [...issues, ...issuesOfTheRest(region, input, issues)] };
  }
  const { request, issues } = examined(region, shape.output);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: request, warnings: [] };
}

function examined(region: Region, input: RequestInput) {
  const reader = new Reader(region);
  const request = read(region, input, reader);
  checkSights(region, request, reader);
  checkHours(request, reader);
  return { request, issues: [...reader.issues, ...positionIssues(request)] };
}

/** Fields whose defaults may contradict what was written, by the issue that would say so. */
const LEANS_ON: Partial<Record<RequestIssueCode, readonly string[]>> = {
  'day-ends-before-start': ['dayStart', 'dayEnd', 'dayTimes', 'now'],
  'lunch-outside-day': ['dayStart', 'dayEnd', 'lunch'],
  'must-see-unconfirmed': ['includeUnconfirmed'],
  'must-see-closed': ['date', 'days'],
  'plaster-day': ['date', 'days'],
  'nights-count': ['days'],
  'day-not-in-trip': ['days'],
  'course-too-long': ['days'],
  'loop-with-other-end': ['start'],
};

/** Stand for needed fields that are missing or cannot be read, so that the rest can be looked at all the same. */
const standIns = (region: Region): Readonly<Record<string, unknown>> => ({
  days: MAX_DAYS,
  date: '1970-01-01',
  start: region.places[0]?.id,
  line: 'wellness',
});

/** What is wrong besides the fields that are not even of the right shape: as far as it does not lean on those. */
function issuesOfTheRest(
  region: Region,
  input: unknown,
  wrong: readonly Issue[],
): readonly Issue<RequestIssueCode>[] {
  const fields = new Set(wrong.map(({ path }) => path.split('/')[1] ?? ''));
  if (fields.has('') || typeof input !== 'object' || input === null) return [];
  const known = Object.entries(input).filter(([field]) => !fields.has(field));
  const rest = v.safeParse(requestInput, { ...standIns(region), ...Object.fromEntries(known) });
  if (!rest.success) return [];
  return examined(region, rest.output).issues.filter(
    ({ code }) => !(LEANS_ON[code] ?? []).some((field) => fields.has(field)),
  );
}

function read(region: Region, input: RequestInput, reader: Reader): TripRequest {
  const start = reader.place(input.start, '/start');
  if (input.end !== undefined) reader.place(input.end, '/end');
  reader.placeList(input.mustSee ?? [], '/mustSee');
  reader.placeList(input.avoid ?? [], '/avoid');
  if (input.days < 1 || input.days > MAX_DAYS)
    reader.issues.push(
      requestIssue('days-out-of-range', '/days', { min: 1, max: MAX_DAYS, received: input.days }),
    );
  const date = parseLocalDate(input.date);
  if (date === null) reader.issues.push(requestIssue('date-not-real', '/date', { received: input.date }));
  const first = date ?? ('1970-01-01' as LocalDate);
  const health = readHealth(region, input, first, reader);
  const times = readTimes(input, health, reader);
  const wishes = readWishes(input, reader);
  const treated = { ...health, ...wishes, days: input.days, date: first, dayStart: times.dayStart };
  return {
    days: input.days,
    date: first,
    start: input.start,
    end: input.end ?? input.start,
    ...readVia(region, input, start, reader),
    line: input.line,
    tastes: { ...combinedTastes(health.party ?? [], LINE_TASTES[input.line]), ...(input.tastes as Tastes) },
    pace: input.pace ?? (isGentle(health) ? 'relaxed' : 'balanced'),
    mustSee: [
      ...new Set([...(input.mustSee ?? []), ...(health.party ?? []).flatMap((p) => p.mustSee ?? [])]),
    ],
    avoid: input.avoid ?? [],
    ...times,
    nights: readNights(input, reader),
    ...health,
    includeUnconfirmed: input.includeUnconfirmed ?? false,
    ...wishes,
    ...therapyVisits(treated, reader),
  };
}

/** Parties with somebody old, very young or recovering go gently unless they ask otherwise. */
function isGentle(party: Party): boolean {
  const profiles = profilesOf(party);
  return (['senior', 'toddler', 'rehabilitation'] as const).some((each) => profiles.has(each));
}

function readVia(
  region: Region,
  input: RequestInput,
  start: Place | undefined,
  reader: Reader,
): Pick<TripRequest, 'via' | 'namedLine'> {
  const name = input.loop ?? input.namedLine ?? null;
  if (input.via !== undefined && input.via.length > 0) {
    reader.placeList(input.via, '/via');
    if (input.loop) reader.issues.push(requestIssue('loop-and-via', '/via', { line: input.loop }));
    return { via: input.via, namedLine: name };
  }
  if (name === null) return { via: [], namedLine: null };
  const path = input.loop ? '/loop' : '/namedLine';
  const line = findLine(region, name);
  if (line === null) {
    const fitting = region.lines.filter(({ kind }) => !input.loop || kind === 'loop');
    const known = (fitting.length > 0 ? fitting : region.lines).map((each) => each.id).join(', ');
    reader.issues.push(requestIssue('unknown-line', path, { line: name, known }));
    return { via: [], namedLine: null };
  }
  const stops = linePlaces(region, line);
  if (stops.length === 0) reader.issues.push(requestIssue('line-not-on-map', path, { line: line.id }));
  if (line.kind === 'loop' && input.end !== undefined && input.end !== input.start)
    reader.issues.push(requestIssue('loop-with-other-end', '/end', { line: line.id, end: input.end }));
  if (start === undefined || stops.length === 0) return { via: [], namedLine: line.id };
  const end = input.end ?? input.start;
  const via = line.kind === 'loop' ? loopVia(stops, start) : stops.map((stop) => stop.id);
  return { via: via.filter((id) => id !== input.start && id !== end), namedLine: line.id };
}

function readTimes(
  input: RequestInput,
  party: RuleQuestion,
  reader: Reader,
): Pick<TripRequest, 'dayStart' | 'dayEnd' | 'lunch'> {
  const dayStart = reader.time(input.dayStart, DEFAULTS.dayStart, '/dayStart');
  const evening = Math.min(DEFAULTS.dayEnd, healthLimits(party).backBy);
  const dayEnd = reader.time(input.dayEnd, evening, '/dayEnd');
  const day = { start: formatClockTime(dayStart), end: formatClockTime(dayEnd) };
  if (dayEnd <= dayStart) reader.issues.push(requestIssue('day-ends-before-start', '/dayEnd', day));
  if (input.lunch === null) return { dayStart, dayEnd, lunch: null };
  const earliest = reader.time(input.lunch?.earliest, DEFAULTS.earliest, '/lunch/earliest');
  const latest = reader.time(input.lunch?.latest, DEFAULTS.latest, '/lunch/latest');
  const duration = (input.lunch?.duration ?? DEFAULTS.duration) as Minutes;
  if (latest < earliest) {
    const params = { earliest: formatClockTime(earliest), latest: formatClockTime(latest) };
    reader.issues.push(requestIssue('lunch-window-empty', '/lunch/latest', params));
  }
  const given = input.lunch !== undefined;
  if (given && dayEnd > dayStart && (latest < dayStart || earliest + duration > dayEnd))
    reader.issues.push(requestIssue('lunch-outside-day', '/lunch', day));
  return { dayStart, dayEnd, lunch: { earliest, latest, duration } };
}

function readNights(input: RequestInput, reader: Reader): readonly string[] {
  const nights = input.nights ?? [];
  const expected = input.days - 1;
  if (nights.length > 0 && nights.length !== expected)
    reader.issues.push(requestIssue('nights-count', '/nights', { expected, received: nights.length }));
  nights.forEach((id, i) => {
    const place = reader.place(id, `/nights/${i}`);
    if (place !== undefined && !place.overnight)
      reader.issues.push(requestIssue('night-not-overnight', `/nights/${i}`, { place: id }));
  });
  return nights;
}

/** Places that must be in the trip: wanted and avoided, not a sight, position unknown, closed on every day of the trip. */
function checkSights(region: Region, request: TripRequest, reader: Reader): void {
  const byId = new Map(region.places.map((place) => [place.id, place]));
  const days = Math.max(1, Math.min(MAX_DAYS, request.days));
  const dates = Array.from({ length: days }, (_, d) => addDays(request.date, d));
  for (const { place: id, path } of wantedPlaces(request)) {
    const place = byId.get(id);
    if (place === undefined) continue;
    if (request.avoid.includes(id)) reader.issues.push(requestIssue('must-see-avoided', path, { place: id }));
    if (!isSight(place))
      reader.issues.push(requestIssue('must-see-not-a-sight', path, { place: id, kind: place.kind }));
    const rule = refusingRule(region, request, place);
    if (rule?.kind === 'hard') {
      const params = { place: id, rule: rule.id, limit: rule.limit ?? 0 };
      reader.issues.push(requestIssue('must-see-against-rule', path, params));
    }
    if (!acceptsPosition(place, request))
      reader.issues.push(
        requestIssue('must-see-unconfirmed', path, { place: id, precision: place.precision }),
      );
    if (dates.every((date) => dayHours(place, date).open.length === 0)) {
      const [from, to] = [dates[0]!, dates.at(-1)!];
      const params = { place: id, from, to, next: nextOpen(place, to) ?? '' };
      reader.issues.push(requestIssue('must-see-closed', path, params));
    }
  }
}

const YEAR = 366;

function nextOpen(place: Place, after: LocalDate): LocalDate | undefined {
  const dates = Array.from({ length: YEAR }, (_, d) => addDays(after, d + 1));
  return dates.find((date) => dayHours(place, date).open.length > 0);
}

/** Days with hours of their own, and today, must end after they begin. */
function checkHours(request: TripRequest, reader: Reader): void {
  const days = new Set(
    [...(request.dayTimes ?? []), ...(request.now ? [request.now] : [])].map(({ day }) => day),
  );
  for (const day of days) {
    const { earliest, latest } = dayWindow(request, day - 1);
    if (latest > earliest) continue;
    const params = { start: clock(earliest), end: clock(latest) };
    const i = request.dayTimes?.findIndex((times) => times.day === day) ?? -1;
    reader.issues.push(requestIssue('day-ends-before-start', i < 0 ? '/now/time' : `/dayTimes/${i}`, params));
  }
}

function clock(time: number): string {
  return formatClockTime(time as ClockTime);
}
