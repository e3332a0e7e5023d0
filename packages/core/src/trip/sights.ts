import { beginWindows, type Interval, isHot, isOutdoor, likelyClosed, NOON } from '../calendar/index.js';
import { emergencyCover } from '../matrix/emergency.js';
import type { Place, Region } from '../region/region.js';
import { againstRule, healthLimits, type PartyRule, type RuleQuestion } from '../rules/index.js';
import { isBuilt, isLocated, isSight, placeScore } from '../traveller/index.js';
import { addDays, type LocalDate } from '../units/index.js';
import type { TripRequest } from './request.js';
import { lunchOf, stopTimes } from './stop-times.js';
import { wantedPlaces } from './wanted.js';

/** A place the trip may stop at. */
export interface Sight {
  readonly place: Place;
  readonly score: number;
  readonly service: number;
  readonly mandatory: boolean;
  /** Minutes of rest, beyond those of the visit, before one drives on; lunch on the spot may be a part of it. */
  readonly beforeDrive: number;
  readonly windowsByDay: readonly (readonly Interval[])[];
}

const dates = new WeakMap<TripRequest, readonly LocalDate[]>();

export function tripDates(request: TripRequest): readonly LocalDate[] {
  const known =
    dates.get(request) ?? Array.from({ length: request.days }, (_, d) => addDays(request.date, d));
  dates.set(request, known);
  return known;
}

/** What says whether a sight is a candidate. */
type SightWishes = RuleQuestion &
  Pick<TripRequest, 'avoid' | 'includeUnconfirmed'> &
  Partial<Pick<TripRequest, 'mustSee' | 'fixed' | 'courses' | 'locked' | 'now'>>;

/** Why a sight is no candidate, before any travel time is looked at; null = it is one. */
export function refusal(
  region: Region,
  place: Place,
  request: SightWishes,
): 'avoided' | 'health-rule' | 'unconfirmed-position' | null {
  if (request.avoid.includes(place.id)) return 'avoided';
  const rule = refusingRule(region, request, place);
  // What is asked for by name is kept against a soft rule; the trip then says so.
  if (rule !== null && (rule.kind === 'hard' || !isWanted(place, request))) return 'health-rule';
  if (!isBuilt(place) && !isWanted(place, request)) return 'unconfirmed-position';
  return acceptsPosition(place, request) ? null : 'unconfirmed-position';
}

/** Whether a place is known well enough to go there; for a treatment one arranges the visit and asks the way. */
export function acceptsPosition(
  place: Place,
  { includeUnconfirmed, therapies = [] }: Pick<SightWishes, 'includeUnconfirmed' | 'therapies'>,
): boolean {
  return includeUnconfirmed || isLocated(place) || therapies.some((wish) => wish.place === place.id);
}

function isWanted({ id }: Place, request: SightWishes): boolean {
  return wantedPlaces({ mustSee: [], ...request }).some(({ place }) => place === id);
}

/** The rule that speaks against a place: for what it is, or for its way to an emergency hospital; null = none. */
export function refusingRule(region: Region, request: RuleQuestion, place: Place): PartyRule | null {
  return againstRule(place, healthLimits(request)) ?? tooFarFromHelp(region, request, place);
}

/** The rule for which a place is too far by road from an emergency hospital; null = none. */
function tooFarFromHelp(region: Region, request: RuleQuestion, { id }: Place): PartyRule | null {
  const { hospital, rules } = healthLimits(request);
  if (!Number.isFinite(hospital)) return null;
  const minutes = emergencyCover(region).get(id)?.minutes ?? 0;
  const broken = rules.filter(({ metric, limit }) => metric === 'hospital' && minutes > (limit ?? minutes));
  return broken.find(({ kind }) => kind === 'hard') ?? broken.find(({ kind }) => kind === 'soft') ?? null;
}

const ALL_DAY: readonly Interval[] = [{ open: 0, close: 2880 }];

/** When a visit may begin that is either over before lunch or long enough after it. */
function awayFromLunch(
  request: TripRequest,
  d: number,
  visit: number,
  gap: number,
  strict: boolean,
): readonly Interval[] {
  const lunch = lunchOf(request, d);
  if (lunch === null) return ALL_DAY;
  const before = { open: 0, close: Math.max(0, lunch.latest - visit) };
  const fed = (strict ? lunch.latest : lunch.earliest) + lunch.duration;
  return [before, { open: fed + gap, close: 2880 }];
}

/** Lunch on the spot is a part of the wait before one drives on from a hot spring. */
function lunchMinutes(request: TripRequest): number {
  const lunch = lunchOf(request, 0);
  return lunch === null ? 0 : lunch.duration + lunch.rest;
}

/** Where and when it is hot, outdoor stops that nobody asked for by name keep out of the noon. */
export function shunsNoon(place: Place, date: LocalDate, request: TripRequest): boolean {
  const { noonOutdoors } = healthLimits(request);
  return Number.isFinite(noonOutdoors) && isOutdoor(place) && !isWanted(place, request) && isHot(place, date);
}

/**
 * How far into the noon an outdoor stop may last, and when in it another may begin. What a party bears between 12:00 and
 * 15:00 it bears on the whole day: half of it before lunch, half after.
 */
export function noonEdges(request: TripRequest): { readonly until: number; readonly from: number } {
  const half = Math.floor(healthLimits(request).noonOutdoors / 2);
  return { until: NOON.from + half, from: NOON.to - half };
}

/** When a visit may begin that keeps out of the noon. */
function awayFromNoon(request: TripRequest, visit: number): readonly Interval[] {
  const { until, from } = noonEdges(request);
  return [
    { open: 0, close: Math.max(0, until - visit) },
    { open: from, close: 2880 },
  ];
}

export function overlap(a: readonly Interval[], b: readonly Interval[]): readonly Interval[] {
  return a
    .flatMap((x) => b.map((y) => ({ open: Math.max(x.open, y.open), close: Math.min(x.close, y.close) })))
    .filter(({ open, close }) => open <= close);
}

/**
 * Every sight of the region that the request does not rule out, in the region's order. Hot springs keep clear of lunch:
 * of the earliest one there may be, or, `strict`, of the latest. `places` = the only ones looked at.
 */
export function sightsOf(
  region: Region,
  request: TripRequest,
  strict = false,
  places = region.places,
): readonly Sight[] {
  const dates = tripDates(request);
  const middle = dates[Math.floor(dates.length / 2)]!;
  const wanted = new Set(wantedPlaces(request).map(({ place }) => place));
  return places
    .filter((place) => isSight(place) && refusal(region, place, request) === null)
    .map((place) => {
      const { least, pause, beforeDrive, afterMeal } = stopTimes(place, request);
      const digested = (d: number) =>
        afterMeal > 0
          ? awayFromLunch(request, d, least, afterMeal, strict).slice(0, !strict && beforeDrive > 0 ? 1 : 2)
          : ALL_DAY;
      return {
        place,
        service: least + pause,
        beforeDrive: Math.max(0, beforeDrive - (strict ? pause : pause + lunchMinutes(request))),
        score: placeScore(place, request, middle),
        mandatory: wanted.has(place.id),
        windowsByDay: dates.map((date, d) => {
          if (!wanted.has(place.id) && likelyClosed(place, date)) return [];
          const cool = shunsNoon(place, date, request) ? awayFromNoon(request, least) : ALL_DAY;
          return overlap(overlap(beginWindows(place, date, least), digested(d)), cool);
        }),
      };
    });
}
