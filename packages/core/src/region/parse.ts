import type { Result } from '../units/index.js';
import { checkAgainst } from './checks/known.js';
import { checkPlaces } from './checks/places.js';
import { checkPositions } from './checks/positions.js';
import { checkReach } from './checks/reach.js';
import { checkReferences } from './checks/references.js';
import { checkSegments } from './checks/segments.js';
import type { Draft } from './draft.js';
import { IssueList, type RegionIssueCode } from './issues.js';
import { plainCopy } from './plain.js';
import type { Region } from './region.js';
import {
  emergencySchema,
  headSchema,
  junctionSchema,
  lineSchema,
  partSchema,
  placeSchema,
  publishedLegSchema,
  segmentSchema,
  sourceSchema,
} from './schema.js';
import { type At, checkList, checkShape } from './shape.js';
import { quoted } from './text.js';

export interface ParseOptions {
  /** Maps known to be WGS-84, for example the bundled ones: places of the same id or name are compared. */
  readonly known?: readonly Region[];
}

/**
 * A Region from data of any origin (a file, a request), or every Issue at once. Never throws. Positions are
 * WGS-84 degrees [lon, lat], lengths whole metres, durations whole seconds or minutes, money whole fen.
 * What it means is in `RegionIssueParams`. The Region is a copy: the input is neither kept nor changed.
 *
 * GCJ-02 positions are refused where they can be told: a declared datum, a segment that ends one datum shift
 * beside its node, a place that a known map holds one shift away, and (in `mergeRegions`) a shared point one shift
 * apart. A file that is GCJ-02 throughout, says nothing and shares no place with a known map looks like any other.
 */
export function parseRegion(input: unknown, options: ParseOptions = {}): Result<Region, RegionIssueCode> {
  const issues = new IssueList();
  const plain = plainCopy(input, issues);
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain)) {
    if (issues.errors.length === 0) checkShape(headSchema, plain, '', issues);
    return { ok: false, issues: issues.errors };
  }
  const raw = plain as Readonly<Record<string, unknown>>;
  const head = checkShape(headSchema, raw, '', issues);
  if (head !== null) checkHead(head, issues);
  const emergency = checkList(emergencySchema, raw, 'emergency', issues);
  const draft: Draft = {
    issues,
    head,
    parts: checkList(partSchema, raw, 'parts', issues),
    sources: checkList(sourceSchema, raw, 'sources', issues),
    places: checkList(placeSchema, raw, 'places', issues),
    junctions: checkList(junctionSchema, raw, 'junctions', issues),
    segments: checkList(segmentSchema, raw, 'segments', issues),
    lines: checkList(lineSchema, raw, 'lines', issues),
    publishedLegs: checkList(publishedLegSchema, raw, 'publishedLegs', issues),
  };
  for (const check of [checkReferences, checkPositions, checkSegments, checkPlaces, checkReach]) check(draft);
  checkAgainst(draft, options.known ?? []);
  if (head === null || issues.errors.length > 0)
    return { ok: false, issues: [...issues.errors, ...issues.warnings] };
  return { ok: true, value: toRegion(head, emergency.good, draft), warnings: issues.warnings };
}

function checkHead(head: { timeZone: string; datum?: string }, issues: IssueList): void {
  if (head.datum !== undefined && head.datum !== 'WGS-84')
    issues.error('datum-not-wgs84', '/datum', { datum: quoted(head.datum) });
  try {
    new Intl.DateTimeFormat('en', { timeZone: head.timeZone });
  } catch {
    issues.error('time-zone-unknown', '/timeZone', { value: quoted(head.timeZone) });
  }
}

function toRegion(
  head: NonNullable<Draft['head']>,
  emergency: readonly At<Region['emergency'][number]>[],
  draft: Draft,
): Region {
  const values = <T>(list: { readonly good: readonly At<T>[] }) => list.good.map((at) => at.value);
  return {
    id: head.id,
    names: head.names,
    timeZone: head.timeZone,
    parts: values(draft.parts),
    bbox: head.bbox,
    datum: 'WGS-84',
    dataDate: head.dataDate,
    emergency: emergency.map((at) => at.value),
    sources: values(draft.sources),
    places: values(draft.places),
    junctions: values(draft.junctions),
    segments: values(draft.segments),
    lines: values(draft.lines),
    publishedLegs: values(draft.publishedLegs),
  };
}
