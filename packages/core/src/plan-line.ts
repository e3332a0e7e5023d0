import { arrange } from './arrange.js';
import { type FarStop, farStop } from './far-stop.js';
import { inFewerDays } from './fewer-days.js';
import { roadsOf } from './itinerary/assemble.js';
import { describeDay } from './itinerary/day.js';
import type { Itinerary } from './itinerary/itinerary.js';
import { placesVisited } from './itinerary/visited.js';
import type { TravelMatrix } from './matrix/matrix.js';
import { type PlanOptions, plan } from './plan.js';
import type { NamedLine, Place, Region } from './region/region.js';
import { type LineDay, splitLine } from './trip/line-days.js';
import { inSequence, shortestOrder } from './trip/line-order.js';
import { isUsable, type LineStop, lineStops, lodgings, onlySights } from './trip/line-stops.js';
import { tripMatrixIds } from './trip/matrix-ids.js';
import { nightWorth } from './trip/night-worth.js';
import type { TripRequest } from './trip/request.js';
import { type RequestIssueCode, requestIssue } from './trip/request-issues.js';
import { tripDates } from './trip/sights.js';
import { stopTimes } from './trip/stop-times.js';
import { alongMinutes, type Travel, travelOf } from './trip/travel.js';
import { type Result, straightMetres } from './units/index.js';

export interface LinePlanOptions extends PlanOptions {
  /** All of the request's days, or (false) as few of them as do. */
  readonly allDays: boolean;
  /** Fill the days with other sights of the map. A line that names towns is always filled with what lies around them. */
  readonly fill: boolean;
}

export interface LinePlan {
  readonly itinerary: Itinerary;
  /** Every stop of the line and what became of it; `left-out` = it did not fit. */
  readonly stops: readonly (Omit<LineStop, 'use'> & { readonly use: LineStop['use'] | 'left-out' })[];
  /** The stop that lies far from all others; null = none does. */
  readonly far: FarStop | null;
}

/** Where a line starts and ends when nobody says: the nearest towns to sleep in. Null when nothing of it can be used. */
export function lineEnds(
  region: Region,
  line: NamedLine,
  wishes: Pick<TripRequest, 'avoid' | 'includeUnconfirmed'>,
): { readonly start: string; readonly end: string } | null {
  const used = usable(lineStops(region, line, wishes));
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return null;
  const towns = lodgings(region);
  const isInReach = (town: Place) =>
    used.some(({ position }) => straightMetres(position, town.position) <= GATEWAY_METRES);
  const near = line.ordered ? [] : gateways(region, towns).filter(isInReach);
  const start = nearestTown(near.length > 0 ? near : towns, line.ordered ? [first] : used);
  const end = line.ordered && line.kind !== 'loop' ? nearestTown(towns, [last]) : start;
  return start === null || end === null ? null : { start, end };
}

function nearestTown(towns: readonly Place[], places: readonly Place[]): string | null {
  const sum = (town: Place) =>
    places.reduce((metres, place) => metres + straightMetres(town.position, place.position), 0);
  return towns.length === 0 ? null : towns.reduce((a, b) => (sum(b) < sum(a) ? b : a)).id;
}

/** A seat that is farther than this from every stop, by air, is a day's drive there and back: no place to begin at. */
const GATEWAY_METRES = 100_000;

/** Where one arrives: the seats of the prefectures; else any town. */
function gateways(region: Region, towns: readonly Place[]): readonly Place[] {
  const bare = (name: string) => name.replace(/市$/, '');
  const seats = new Set(region.parts.map(({ names }) => bare(names.zh)));
  const met = towns.filter(({ names }) => seats.has(bare(names.zh)));
  return met.length > 0 ? met : towns;
}

/** The places whose travel times `planLine` needs. */
export function lineMatrixIds(region: Region, line: NamedLine, request: TripRequest): readonly string[] {
  const used = usable(lineStops(region, line, request)).map(({ id }) => id);
  return tripMatrixIds(region, { ...request, via: [...request.via, ...used] });
}

/**
 * A trip along a named line. An ordered line is followed in its order, a belt or theme in the shortest; where it
 * names towns, the search looks for what lies around them. Stops that cannot be used are in `stops`, never silently gone.
 * `request.via` and `mustSee` are made from the line; `request.days` is the most there may be.
 */
export function planLine(
  region: Region,
  matrix: TravelMatrix,
  line: NamedLine,
  request: TripRequest,
  options: LinePlanOptions,
): Result<LinePlan, RequestIssueCode> {
  const stops = lineStops(region, line, request);
  const used = usable(stops);
  if (used.length === 0) return { ok: false, issues: [unusable(line, stops)] };
  const sights = new Set(stops.flatMap(({ use, place }) => (use === 'visit' ? [place!.id] : [])));
  const hasTowns = stops.some(({ use }) => use === 'pass');
  const map = options.fill || hasTowns ? region : onlySights(region, sights);
  const asked = { ...request, namedLine: line.id };
  const searched = options.fill || (hasTowns && !(line.ordered && sights.size > 0));
  const search = (places: readonly Place[]) => filled(map, matrix, line, places, asked, options);
  const along = (places: readonly Place[]) => {
    if (searched) return search(places);
    const order = line.ordered ? places : shortest(places, asked, matrix);
    const given = inOrder(map, region, matrix, order, asked, options);
    if (!given.ok) {
      // Days are cut between stops only: one stop far from home needs a night before it or after it.
      const found = search(places);
      return found.ok && places.some(({ id }) => isVisited(found.value, id)) ? found : given;
    }
    return line.ordered
      ? given
      : { ...given, value: tighter(map, matrix, given.value, places, asked, options) };
  };
  const made = along(used);
  if (!made.ok) return made;
  const itinerary = { ...made.value, title: line.names };
  // A line in order goes somewhere: its last stop is far from the first by nature.
  const far = line.ordered ? null : farStop(itinerary, request.mustSee, used, travelOf(matrix), along);
  return { ok: true, value: { itinerary, stops: told(stops, itinerary), far }, warnings: [] };
}

function unusable(line: NamedLine, stops: readonly LineStop[]) {
  const places = stops.flatMap(({ use, place }) => (use === 'health-rule' ? [place!.id] : [])).join(', ');
  return places === ''
    ? requestIssue('line-not-on-map', '/namedLine', { line: line.id })
    : requestIssue('line-against-rules', '/travellers', { line: line.id, places });
}

/** The days of an order as short as it was cut; another order of the same stops may leave none out, or need fewer days. */
function tighter(
  region: Region,
  matrix: TravelMatrix,
  given: Itinerary,
  stops: readonly Place[],
  request: TripRequest,
  options: LinePlanOptions,
): Itinerary {
  const mustSee = stops.map(({ id }) => id);
  const asked = { ...request, via: [], nights: [], mustSee };
  const search = (days: number) => plan(region, matrix, { ...asked, days }, options);
  const all = mustSee.every((id) => isVisited(given, id));
  const whole = all ? null : search(request.days);
  if (whole?.ok) return whole.value;
  return options.allDays || !all ? given : inFewerDays(given, search);
}

function isVisited({ days }: Itinerary, place: string): boolean {
  return placesVisited(days).includes(place);
}

function usable(stops: readonly LineStop[]): readonly Place[] {
  const places = stops.filter(isUsable).map(({ place }) => place!);
  return places.filter((place, i) => places.indexOf(place) === i);
}

function told(stops: readonly LineStop[], itinerary: Itinerary): LinePlan['stops'] {
  const seen = new Set(placesVisited(itinerary.days));
  return stops.map((stop) =>
    stop.use === 'visit' && !seen.has(stop.place!.id) ? { ...stop, use: 'left-out' } : stop,
  );
}

/** Cuts the given order into days, each day checked to the minute, and arranges them. */
function inOrder(
  region: Region,
  map: Region,
  matrix: TravelMatrix,
  stops: readonly Place[],
  request: TripRequest,
  { allDays }: LinePlanOptions,
): Result<Itinerary, RequestIssueCode> {
  const travel = travelOf(matrix);
  const roads = roadsOf(region, request, travel);
  const towns = lodgings(region)
    .filter(({ id }) => travel.has(id))
    .map(({ id }): Lodging => ({ id, worth: nightWorth(map, travel, id) }));
  const pass = new Set(stops.filter(({ kind }) => kind === 'town').map(({ id }) => id));
  const dates = tripDates(request);
  const least = (id: string) => stopTimes(roads.places.get(id)!, request).least;
  const routeOf = (ids: readonly string[]) => ids.map((place) => ({ place, pass: pass.has(place) }));
  const driving = ({ from, stops: ids, to }: LineDay) => alongMinutes([from, ...ids, to], travel);
  const days = splitLine(
    stops.map(({ id }) => id),
    {
      start: request.start,
      end: request.end,
      days: request.days,
      exact: allDays,
      nights: (before, after) => nightsBetween(towns, travel, before, after),
      driving,
      dayLength: (day, index) => {
        const route = { ...day, stops: routeOf(day.stops), day: index + 1, date: dates[index]! };
        if (describeDay(route, request, roads) === null) return null;
        return day.stops.reduce((sum, id) => sum + (pass.has(id) ? 0 : least(id)), driving(day));
      },
    },
  );
  if (days === null)
    return { ok: false, issues: [requestIssue('must-see-does-not-fit', '/days', { place: stops[0]!.id })] };
  const kept = { ...request, days: days.length, mustSee: [], via: [...pass] };
  const arranged = arrange(region, matrix, kept, {
    days: days.map((day) => ({ ...day, stops: routeOf(day.stops) })),
  });
  return arranged === null
    ? { ok: false, issues: [requestIssue('unreachable', '/start', { from: request.start, to: request.end })] }
    : { ok: true, value: arranged, warnings: [] };
}

/** A town for the night, and the points that a night there is worth. */
interface Lodging {
  readonly id: string;
  readonly worth: number;
}

/** Two towns, and so many minutes on the road, are a day. */
const TOWNS_A_DAY = 2;
const ROAD_A_DAY = 150;

function sensibleDays(
  chain: readonly string[],
  { days }: TripRequest,
  travel: Pick<Travel, 'minutes'>,
): number {
  const road = alongMinutes(chain, travel);
  const towns = chain.length - 2;
  return Math.min(days, Math.max(1, Math.ceil(road / ROAD_A_DAY), Math.ceil(towns / TOWNS_A_DAY)));
}

/** So many minutes out of the way a town may lie where it shortens a long day. */
const NIGHT_DETOUR = 10;
/** A town that is worth so many points more to sleep in may lie a minute further out of the way. */
const WORTH_A_MINUTE = 10;

/**
 * Towns for the night: the one least out of the way, a little more for a town where one likes to stay; if it is far from
 * either stop, others on the way as well.
 */
function nightsBetween(
  towns: readonly Lodging[],
  travel: Travel,
  before: string,
  after: string,
): readonly string[] {
  const detour = ({ id }: Lodging) => travel.minutes(before, id) + travel.minutes(id, after);
  const cost = (town: Lodging) => detour(town) - town.worth / WORTH_A_MINUTE;
  const inReach = towns.filter((town) => Number.isFinite(detour(town)));
  if (inReach.length === 0) return [];
  const best = inReach.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const nearest = inReach.reduce((a, b) => (detour(b) < detour(a) ? b : a));
  // The nearest as well: with the other the day may be too long.
  if (detour(nearest) <= LONG_WAY) return best === nearest ? [best.id] : [best.id, nearest.id];
  const near = inReach.filter((town) => detour(town) <= detour(best) + NIGHT_DETOUR);
  return [best.id, ...near.map(({ id }) => id).filter((id) => id !== best.id)];
}

/** Minutes between two stops from which on it matters where the way is broken. */
const LONG_WAY = 150;

function shortest(stops: readonly Place[], request: TripRequest, matrix: TravelMatrix): readonly Place[] {
  const byId = new Map(stops.map((place) => [place.id, place]));
  const { minutes } = travelOf(matrix);
  const ids = inListedSense([...byId.keys()], request, minutes);
  return ids.map((id) => byId.get(id)!);
}

/** A round trip is as good the other way round: then in the sense in which the plan lists the stops. */
function inListedSense(
  stops: readonly string[],
  { start, end }: TripRequest,
  minutes: Travel['minutes'],
): readonly string[] {
  const order = shortestOrder(start, stops, end, minutes);
  const wrong = order.filter((id, i) => i > 0 && stops.indexOf(id) < stops.indexOf(order[i - 1]!)).length;
  return start === end && wrong * 2 > order.length - 1 ? order.toReversed() : order;
}

/** The towns in the best order (a loop's and an ordered line's own), the sights as must-see; in as few days as do. */
function filled(
  region: Region,
  matrix: TravelMatrix,
  line: NamedLine,
  stops: readonly Place[],
  request: TripRequest,
  options: LinePlanOptions,
): Result<Itinerary, RequestIssueCode> {
  const travel = travelOf(matrix);
  const towns = stops.filter(({ kind }) => kind === 'town').map(({ id }) => id);
  const between = towns.filter((id) => id !== request.start && id !== request.end);
  const given = line.kind === 'loop' ? request.via : between;
  const via = line.ordered ? given : inListedSense(between, request, travel.minutes);
  const mustSee = stops.filter(({ kind }) => kind !== 'town').map(({ id }) => id);
  const order = line.ordered ? [...(request.order ?? []), ...inSequence(mustSee)] : (request.order ?? []);
  const asked = { ...request, via, order, nights: [] };
  const chain = [request.start, ...via, request.end];
  const least = options.allDays ? request.days : sensibleDays(chain, request, travel);
  const counts = Array.from({ length: request.days - least + 1 }, (_, d) => least + d);
  let failed: Result<Itinerary, RequestIssueCode> | null = null;
  for (const days of counts) {
    failed = plan(region, matrix, { ...asked, days, mustSee }, options);
    if (failed.ok) return failed;
  }
  // Not all of it fits: as much as does, and what is missing is said.
  const some = plan(region, matrix, { ...asked, mustSee: [] }, options);
  return some.ok ? some : failed!;
}
