import {
  type Issue,
  type Itinerary,
  isUsable,
  type LinePlan,
  lineEnds,
  lineMatrixIds,
  lineStops,
  maxIterations,
  type NamedLine,
  type Names,
  parseRequest,
  planLine,
  type Region,
  type Result,
  travelMatrix,
} from '@kangtu/core';
import { AREA_IDS, AREAS, type AreaId } from '../areas.ts';
import { openLand } from '../land/open.ts';
import type { LineStopTold, ListedLine } from '../protocol.ts';

/** Enough for the few choices a line leaves; it is searched once for each number of days. */
const ITERATIONS = 2000;
const MOST_DAYS = 5;
const EVERYTHING = { avoid: [], includeUnconfirmed: false };

const told = (stops: LinePlan['stops']): readonly LineStopTold[] =>
  stops.map(({ names, id, use }) => ({ names, place: id, use }));

/** Every named line of the bundled regions, once, in the area that holds most of its stops. */
export async function listLines(): Promise<readonly ListedLine[]> {
  const areas = await Promise.all(
    AREA_IDS.map(async (area) => ({ area, land: await openLand(AREAS[area]) })),
  );
  const owners = new Map<string, Names>();
  for (const id of new Set(Object.values(AREAS).flat())) {
    const { names, lines } = await openLand([id]);
    for (const line of lines) owners.set(line.id, names);
  }
  const found = areas.flatMap(({ area, land }) =>
    land.lines.map((line) => listed(area, land, line, owners.get(line.id) ?? land.names)),
  );
  const usable = ({ stops }: ListedLine) => stops.filter(isUsable).length;
  return found.filter((line) => {
    const same = found.filter(({ id }) => id === line.id);
    return same.reduce((best, each) => (usable(each) > usable(best) ? each : best)) === line;
  });
}

function listed(area: AreaId, land: Region, line: NamedLine, region: Names): ListedLine {
  const { id, names, kind, ordered, clause } = line;
  const source = land.sources.find((each) => each.id === line.source);
  const stops = told(lineStops(land, line, EVERYTHING));
  return { area, id, names, kind, ordered, clause, region, source: source?.title ?? '', stops };
}

interface LineTrip {
  readonly itinerary: Itinerary;
  readonly stops: readonly LineStopTold[];
}

/** The trip along a line from the towns nearest to it, and what became of each stop. */
export function alongLine(
  region: Region,
  id: string,
  wishes: Readonly<Record<string, unknown>>,
): Result<LineTrip> {
  const line = region.lines.find((each) => each.id === id);
  const includeUnconfirmed = wishes.includeUnconfirmed === true;
  const ends = line === undefined ? null : endsOf(region, line, includeUnconfirmed);
  if (line === undefined || ends === null) return { ok: false, issues: [notOnMap(id)] };
  const request = parseRequest(region, { ...wishes, ...ends, days: MOST_DAYS, namedLine: id });
  if (!request.ok) return request;
  const matrix = travelMatrix(region, lineMatrixIds(region, line, request.value));
  const planned = planLine(region, matrix, line, request.value, {
    seed: 1,
    stop: maxIterations(ITERATIONS),
    allDays: false,
    fill: false,
    withPrivate: true,
  });
  if (!planned.ok) return planned;
  const { itinerary, stops } = planned.value;
  return { ok: true, value: { itinerary, stops: told(stops) }, warnings: [] };
}

/** The towns nearest to the line, in the prefectures it lies in: a neighbour's may be nearer, and is not meant. */
function endsOf(region: Region, line: NamedLine, includeUnconfirmed: boolean): ReturnType<typeof lineEnds> {
  const stops = lineStops(region, line, { avoid: [], includeUnconfirmed });
  const own = new Set(stops.map(({ place }) => place?.region));
  const inOwn = <T>(list: readonly T[], of: (each: T) => string) => list.filter((each) => own.has(of(each)));
  const land = {
    ...region,
    places: inOwn(region.places, (place) => place.region),
    parts: inOwn(region.parts, ({ id }) => id),
  };
  return lineEnds(land, line, { avoid: [], includeUnconfirmed });
}

const notOnMap = (line: string): Issue => ({
  code: 'line-not-on-map',
  severity: 'error',
  path: '/namedLine',
  params: { line },
});
