import type { Region } from '../region/region.js';
import { straightMetres } from '../units/index.js';
import { dayOrigin, dayWindow } from './day-window.js';
import { nightWorth } from './night-worth.js';
import type { TripRequest } from './request.js';
import type { Sight } from './sights.js';
import { tedium } from './tedium.js';
import { alongMinutes, type Travel } from './travel.js';
import { wantedPlaces } from './wanted.js';

/** Where each night may be spent, and the towns each day must pass besides. */
export interface NightPlan {
  /** Candidates after day 1 .. days-1; one = fixed. */
  readonly nights: readonly (readonly string[])[];
  /** Towns of each day to drive through, in order. */
  readonly passes: readonly (readonly string[])[];
  /** Points for a night at each candidate. */
  readonly worth: ReadonlyMap<string, number>;
}

/** Lodging is sought this near to a town of the route where nobody can sleep in the town itself. */
const NEAR_TOWN_MINUTES = 40;
const FREE_CANDIDATES = 6;
const MAX_PLANS = 4;
/** Of lodgings nearer to each other than this one is candidate enough. */
const TOWN_METRES = 20_000;
/** Sights this near make a town worth a night, the nearer the more. */
const AROUND_MINUTES = 45;
const AROUND_SIGHTS = 8;
/** In thinly settled country one drives further from the lodging: so many candidates more, by the sights so near. */
const WIDE_MINUTES = 150;
const WIDE_CANDIDATES = 3;
/** A lodging with less around it than this share of the best one's is no candidate, beyond the first few: ... */
const WORTH_SHARE = 0.7;
/** ... what is around a lodging says little of how well the days go together, and in poor country nothing at all. */
const LEAST_CANDIDATES = 3;
/** Share of the days' windows that the way to a night, and the way home from it, sensibly takes ... */
const SENSIBLE_SHARE = 1 / 3;
/** ... and at most, where a must-see place lies that far away. */
const MOST_SHARE = 0.6;

/** A night plan before it is known what its nights are worth. */
type Spread = Omit<NightPlan, 'worth'>;

/**
 * Ways to spread the towns of the route over the days and the nights over the towns, the most pleasant first.
 * Every plan keeps the order of `via`. Empty when some night has nowhere to sleep in reach.
 */
export function planNights(
  region: Region,
  request: TripRequest,
  travel: Travel,
  sights: readonly Sight[],
): readonly NightPlan[] {
  const spreads =
    request.via.length === 0
      ? freeNights(region, request, travel, sights)
      : splits(request.via.length, request.days - 1)
          .map((split) => alongVia(region, request, travel, split))
          .filter((plan) => plan !== null);
  const towns = [...new Set(spreads.flatMap(({ nights }) => nights.flat()))];
  const worth = new Map(towns.map((town) => [town, nightWorth(region, travel, town)]));
  const rated = spreads
    .map((spread) => ({ ...withLocks(spread, request, travel), worth }))
    .map((plan) => ({ plan, strain: strain(plan, request, travel) }))
    .sort((a, b) => a.strain - b.strain);
  const finite = rated.filter(({ strain }) => Number.isFinite(strain));
  return (finite.length > 0 ? finite : rated).slice(0, MAX_PLANS).map(({ plan }) => plan);
}

/** A stop or night this near a town stands for passing it. */
const IN_TOWN_MINUTES = 15;

/** Locked nights are where they are; a locked day passes the towns it names, and no other day passes them again. */
function withLocks(spread: Spread, request: TripRequest, travel: Travel): Spread {
  const { locked } = request;
  if (locked === undefined) return spread;
  const nights = spread.nights.map((candidates, d) => {
    const night = locked.find(({ day }) => day === d + 1)?.night;
    return night === undefined ? candidates : [night];
  });
  const settled = locked.flatMap(({ stops, night }) => [...stops, ...(night === undefined ? [] : [night])]);
  const covered = (town: string) =>
    settled.some((id) => travel.has(id) && travel.minutes(id, town) <= IN_TOWN_MINUTES);
  const passes = spread.passes.map((towns, d) => {
    const lock = locked.find(({ day }) => day === d + 1);
    const own = request.via.filter((town) => lock?.stops.includes(town));
    if (lock?.whole) return own;
    return [...own, ...towns.filter((town) => !covered(town))];
  });
  return { nights, passes };
}

/** Non-decreasing lists of `nights` numbers out of 0 .. stops: how many stops lie behind after each day. */
function splits(stops: number, nights: number): readonly (readonly number[])[] {
  let lists: readonly (readonly number[])[] = [[]];
  for (let night = 0; night < nights; night++)
    lists = lists.flatMap((list) => {
      const from = list.at(-1) ?? 0;
      return Array.from({ length: stops - from + 1 }, (_, i) => [...list, from + i]);
    });
  return lists;
}

function alongVia(
  region: Region,
  request: TripRequest,
  travel: Travel,
  split: readonly number[],
): Spread | null {
  const nights: string[] = [];
  const passes: string[][] = [];
  for (let d = 0, behind = 0; d < request.days; d++) {
    const reached = split[d] ?? request.via.length;
    const passed = request.via.slice(behind, reached);
    behind = reached;
    if (d < request.days - 1) {
      const town = reached === 0 ? dayOrigin(request, 0)! : request.via[reached - 1]!;
      const night = request.nights[d] ?? sleepNear(region, travel, town);
      if (night === null) return null;
      nights.push(night);
      if (passed.at(-1) === night) passed.pop();
    }
    passes.push(passed);
  }
  return { nights: nights.map((night) => [night]), passes };
}

/** The town itself when people sleep there, else the nearest place where they do. */
function sleepNear(region: Region, travel: Travel, town: string): string | null {
  const beds = region.places.filter((place) => place.overnight && travel.has(place.id));
  return nearestBed(beds, travel, town, NEAR_TOWN_MINUTES);
}

/** Minutes on the road that cost a point, tedious or not. */
const ROAD_MINUTES_A_POINT = 40;

/** Tedium of the days' drives less what the nights are worth; Infinity when a day cannot hold its drive. */
function strain(plan: NightPlan, request: TripRequest, travel: Travel): number {
  const towns = new Set(plan.nights.map((candidates) => candidates[0]!));
  const nights = [...towns].reduce((sum, town) => sum + (plan.worth.get(town) ?? 0), 0);
  const drives = plan.passes.reduce((sum, passes, d) => {
    const minutes = driveOfDay(plan, request, travel, d, passes);
    const { earliest, latest } = dayWindow(request, d);
    if (minutes > latest - earliest) return Number.POSITIVE_INFINITY;
    return sum + tedium(minutes) + minutes / ROAD_MINUTES_A_POINT;
  }, 0);
  return drives - nights;
}

function driveOfDay(
  plan: NightPlan,
  request: TripRequest,
  travel: Travel,
  day: number,
  passes: readonly string[],
): number {
  const from = dayOrigin(request, day) ?? plan.nights[day - 1]![0]!;
  const to = day === request.days - 1 ? request.end : plan.nights[day]![0]!;
  return alongMinutes([from, ...lockedStops(request, travel, day), ...passes, to], travel);
}

/** The stops that a day holds in any case: where one sleeps before and after it has to suit them. */
function lockedStops({ locked = [], via }: TripRequest, travel: Travel, day: number): readonly string[] {
  const stops = locked.find((lock) => lock.day === day + 1)?.stops ?? [];
  return stops.filter((id) => travel.has(id) && !via.includes(id));
}

/** Without towns on the way: the lodgings with most to see around them that the days can reach and leave. */
function freeNights(
  region: Region,
  request: TripRequest,
  travel: Travel,
  sights: readonly Sight[],
): readonly Spread[] {
  const passes = Array.from({ length: request.days }, () => []);
  if (request.nights.length > 0) return [{ nights: request.nights.map((id) => [id]), passes }];
  const window = request.dayEnd - request.dayStart;
  const lodgings = lodgingsOf(region, travel);
  const rated = lodgings.map((place) => {
    const out = travel.minutes(dayOrigin(request, 0)!, place.id);
    const back = travel.minutes(place.id, request.end);
    const around = (minutes: number) => worthAround(place.id, sights, travel, minutes) - (out + back) / 2;
    return { place, out, back, worth: around(AROUND_MINUTES), wide: around(WIDE_MINUTES) };
  });
  // However far the nearest bed is: without it a place a day's drive away could not be seen at all.
  const besideMusts = new Set(
    wantedPlaces(request).flatMap(({ place }) => nearestBed(lodgings, travel, place) ?? []),
  );
  const within = (days: number, share: number) => (item: (typeof rated)[number]) =>
    item.out <= share * days * window && item.back <= share * (request.days - days) * window;
  const nights = Array.from({ length: request.days - 1 }, (_, d) => {
    const sensible = rated.filter(within(d + 1, SENSIBLE_SHARE));
    const free = best(sensible, ({ worth }) => worth).slice(0, FREE_CANDIDATES);
    const wide = best(sensible, ({ wide }) => wide).slice(0, WIDE_CANDIDATES);
    const beside = rated.filter(({ place }) => besideMusts.has(place.id)).filter(within(d + 1, MOST_SHARE));
    return [...new Set([...free, ...wide, ...beside].map(({ place }) => place.id))];
  });
  return nights.some((candidates) => candidates.length === 0) ? [] : [{ nights, passes }];
}

/** The best of them and all that are nearly as good, one for each town. */
function best<T extends { readonly place: Sight['place'] }>(
  lodgings: readonly T[],
  worth: (lodging: T) => number,
): readonly T[] {
  return lodgings
    .toSorted((a, b) => worth(b) - worth(a) || (a.place.id < b.place.id ? -1 : 1))
    .filter((item, i, all) => all.findIndex((other) => sameTown(item.place, other.place)) === i)
    .filter((lodging, i, all) => i < LEAST_CANDIDATES || worth(lodging) >= worth(all[0]!) * WORTH_SHARE);
}

/** Towns with hotels; a single house only where no such town is near. */
function lodgingsOf(region: Region, travel: Travel): readonly Sight['place'][] {
  const overnight = region.places.filter((place) => place.overnight && travel.has(place.id));
  const towns = overnight.filter((place) => place.kind === 'town');
  const alone = (place: Sight['place']) =>
    towns.every((town) => travel.minutes(place.id, town.id) > NEAR_TOWN_MINUTES / 2);
  return overnight.filter((place) => place.kind === 'town' || alone(place));
}

/** The lodging nearest to a place, no farther than `most` minutes; null = there is none. */
function nearestBed(
  lodgings: readonly Sight['place'][],
  travel: Travel,
  place: string,
  most = Number.MAX_VALUE,
): string | null {
  const inReach = lodgings
    .map(({ id }) => ({ id, minutes: travel.minutes(place, id) }))
    .filter(({ minutes }) => minutes <= most)
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
  return inReach[0]?.id ?? null;
}

function sameTown(a: { position: Sight['place']['position'] }, b: typeof a): boolean {
  return straightMetres(a.position, b.position) < TOWN_METRES;
}

function worthAround(town: string, sights: readonly Sight[], travel: Travel, within: number): number {
  return sights
    .map(({ place, score }) => score * Math.max(0, 1 - travel.minutes(town, place.id) / within))
    .sort((a, b) => b - a)
    .slice(0, AROUND_SIGHTS)
    .reduce((sum, score) => sum + score, 0);
}
