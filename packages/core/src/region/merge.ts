import { type Result, straightMetres } from '../units/index.js';
import { gcj02Twin } from './checks/positions.js';
import { inMainNetwork } from './checks/reach.js';
import { expectRegion } from './expect-region.js';
import { IssueList, type RegionIssueCode } from './issues.js';
import type { Bbox, Junction, Names, Place, Region } from './region.js';

const SAME_POSITION_METRES = 1;

/**
 * Several prefectures as one map. Records with one id must be the same record: shared junctions, places, segments
 * and sources are kept once, and a junction that is a place in the neighbour's file becomes that place, so that
 * segments connect across the border. Different records under one id are issues (`merge-conflict`), a shared
 * point one datum shift apart is `position-gcj02`; paths point into the list: `/1/junctions/4`.
 *
 * Order counts only for the order of the records and the id, `liuzhou-guilin`. `dataDate` is the earliest.
 */
export function mergeRegions(regions: readonly Region[]): Result<Region, RegionIssueCode> {
  for (const region of regions) expectRegion(region, 'mergeRegions');
  const issues = new IssueList();
  const [first] = regions;
  if (first === undefined) issues.error('merge-nothing', '', {});
  if (first === undefined) return { ok: false, issues: issues.errors };
  if (regions.length === 1) return { ok: true, value: first, warnings: [] };
  const merge: Merge = { regions, issues };
  const { places, junctions } = mergeNodes(merge);
  regions.forEach(({ timeZone, id }, i) => {
    if (timeZone !== first.timeZone)
      issues.error('merge-conflict', `/${i}/timeZone`, { id, what: 'timeZone', first: first.id, second: id });
  });
  const merged: Region = {
    id: [...new Set(regions.map(({ id }) => id))].join('-'),
    names: joinNames(distinct(regions.map(({ names }) => names))),
    timeZone: first.timeZone,
    parts: mergeById(merge, 'parts', 'part'),
    bbox: regions.map(({ bbox }) => bbox).reduce(union),
    datum: 'WGS-84',
    dataDate: regions.map(({ dataDate }) => dataDate).sort()[0]!,
    emergency: distinct(regions.flatMap(({ emergency }) => emergency)),
    sources: mergeById(merge, 'sources', 'source'),
    places,
    junctions,
    segments: mergeById(merge, 'segments', 'segment'),
    lines: mergeById(merge, 'lines', 'line'),
    publishedLegs: distinct(regions.flatMap(({ publishedLegs }) => publishedLegs)),
  };
  checkConnected(merged, issues);
  return issues.errors.length > 0
    ? { ok: false, issues: issues.errors }
    : { ok: true, value: merged, warnings: issues.warnings };
}

/** Parts that no way joins to the rest are still a map, but no trip will cross. */
function checkConnected({ places, junctions, segments, parts }: Region, issues: IssueList): void {
  const inMain = inMainNetwork(places, [...places, ...junctions], segments);
  for (const { id } of parts) {
    const own = inMain.filter((_, i) => places[i]!.region === id);
    if (own.length > 0 && !own.includes(true)) issues.warn('part-disconnected', '', { id });
  }
}

interface Merge {
  readonly regions: readonly Region[];
  readonly issues: IssueList;
}

interface Kept<T> {
  readonly value: T;
  readonly region: string;
}

type ListKey = 'parts' | 'sources' | 'segments' | 'lines';

function mergeById<K extends ListKey>(merge: Merge, key: K, what: string): Region[K][number][] {
  const kept = new Map<string, Kept<Region[K][number]>>();
  merge.regions.forEach((region, r) => {
    region[key].forEach((value: Region[K][number], i: number) => {
      const known = kept.get(value.id);
      if (known === undefined) kept.set(value.id, { value, region: region.id });
      else if (!same(known.value, value))
        merge.issues.error('merge-conflict', `/${r}/${key}/${i}`, {
          id: value.id,
          what,
          first: known.region,
          second: region.id,
        });
    });
  });
  return [...kept.values()].map(({ value }) => value);
}

interface Node {
  readonly value: Place | Junction;
  readonly isPlace: boolean;
  readonly region: string;
}

/** Places and junctions share one space of ids. */
function mergeNodes(merge: Merge): { places: Place[]; junctions: Junction[] } {
  const kept = new Map<string, Node>();
  merge.regions.forEach((region, r) => {
    const add = (value: Place | Junction, isPlace: boolean, path: string) => {
      const known = kept.get(value.id);
      const node = { value, isPlace, region: region.id };
      if (known === undefined || (agree(merge, known, node, path) && isPlace && !known.isPlace))
        kept.set(value.id, node);
    };
    region.places.forEach((place, i) => {
      add(place, true, `/${r}/places/${i}`);
    });
    region.junctions.forEach((junction, i) => {
      add(junction, false, `/${r}/junctions/${i}`);
    });
  });
  const nodes = [...kept.values()];
  return {
    places: nodes.filter((n) => n.isPlace).map((n) => n.value as Place),
    junctions: nodes.filter((n) => !n.isPlace).map((n) => n.value as Junction),
  };
}

function agree({ issues }: Merge, known: Node, other: Node, path: string): boolean {
  const { id } = known.value;
  const [a, b] = [known.value.position, other.value.position];
  const metres = Math.round(straightMetres(a, b));
  const conflict = (what: string, at: string) =>
    issues.error('merge-conflict', at, { id, what, first: known.region, second: other.region });
  if (metres > SAME_POSITION_METRES) {
    if (gcj02Twin(a, b) === null) conflict('position', `${path}/position`);
    else issues.error('position-gcj02', `${path}/position`, { id, metres });
    return false;
  }
  const bothPlaces = known.isPlace && other.isPlace;
  if (bothPlaces && !same(known.value, other.value)) conflict('place', path);
  return true;
}

/** Equal as plain data, whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key as never], b[key as never]))
  );
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/** "柳州、桂林", "Liuzhou and Guilin"; in English only where all have an English name. */
export function joinNames(names: readonly Names[]): Names {
  const english = names.map(({ en }) => en);
  return {
    zh: names.map(({ zh }) => zh).join('、'),
    en: english.every((en) => en !== null) ? listed(english) : null,
  };
}

/** "A", "A and B", "A, B and C". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function union(a: Bbox, b: Bbox): Bbox {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
