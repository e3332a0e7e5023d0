import type { LocalDate, PlaceKind, Region, Wgs84 } from '@kangtu/core';
import { assemble, type Network } from './assemble.js';
import type { Datum } from './datum.js';
import type { Drafted, RegionDraft } from './draft.js';
import { decodeText, MAX_TEXT_BYTES } from './encoding.js';
import type { Origin } from './fill-in.js';
import { formatOf, type ImportFormat } from './format.js';
import { draftFromGeoJson } from './geojson/read.js';
import { draftFromCsv, draftFromXlsx } from './import-tables.js';
import type { ImportInput, InputFile } from './input.js';
import { collectBytes } from './input-bytes.js';
import { type ImportIssue, Problems, Refusal, refuse } from './issue.js';
import { mergeDraft } from './merge.js';
import { slug } from './names.js';
import {
  ESTIMATE_SOURCE,
  ESTIMATED_DETOUR,
  ESTIMATED_KMH,
  estimatedNetwork,
  joinToNearest,
  MAX_ESTIMATED_PLACES,
} from './network/estimate.js';
import { readOsm } from './osm/read.js';
import type { Roads } from './osm/roads.js';
import { draftFromPoints } from './points/read.js';

export interface ImportOptions {
  /** Null = by the name and the first bytes. */
  readonly format: ImportFormat | null;
  /** Datum of positions that state none. Null: spreadsheets must state it, other formats are WGS-84 by their standard. */
  readonly datum: Datum | null;
  /** Kind of places of GeoJSON, KML and GPX that state none; null = such places are problems. */
  readonly kind: PlaceKind | null;
  /** Id of the region; null = from the file, else from its name. */
  readonly id: string | null;
  readonly names: { readonly zh: string | null; readonly en: string | null };
  readonly today: LocalDate;
  readonly source: Origin;
  /** What to do about places that no way reaches: estimate ways, or leave them (they are then reported). */
  readonly network: 'estimate' | 'none';
  /** An OpenStreetMap file whose roads join the places. */
  readonly roads: ImportInput | null;
  /** A map to which the records are added. */
  readonly base: Region | null;
  /** Maps whose datum is known: a file that is GCJ-02 and says nothing is seen by them. */
  readonly known: readonly Region[];
}

export interface Imported {
  /** Valid; null when nothing could be used. */
  readonly region: Region | null;
  readonly format: ImportFormat | null;
  /** Rows, elements or features that could not be used. */
  readonly unused: number;
  /** Every problem, by its place in the file; warnings say what was assumed. */
  readonly problems: readonly ImportIssue[];
}

/** A region from files of other formats. Never throws for what is in the files. */
export async function importRegion(
  inputs: readonly ImportInput[],
  options: ImportOptions,
): Promise<Imported> {
  const problems = new Problems();
  let format = options.format;
  let region: Region | null = null;
  try {
    format ??= await formatOf(inputs);
    const { draft, roads } = await readInputs(inputs, format, options, problems);
    const others = options.roads === null ? roads : await readRoads(options.roads, problems);
    region = toRegion(draft, others, inputs[0]?.name ?? '', options, problems);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    problems.add(error.issue);
  }
  const errors = problems.list.filter(({ severity }) => severity === 'error');
  return {
    region,
    format,
    unused: new Set(errors.map(({ path }) => rowOf(path))).size,
    problems: inOrder(problems.list),
  };
}

/** Errors before warnings, each in the order of the file: row 9 before row 10. */
function inOrder(issues: readonly ImportIssue[]): ImportIssue[] {
  const rank = ({ severity }: ImportIssue) => (severity === 'error' ? 0 : 1);
  const row = ({ path }: ImportIssue) =>
    path === '' ? Number.POSITIVE_INFINITY : Number(/\d+/.exec(path.slice(path.indexOf('!') + 1))?.[0] ?? 0);
  const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);
  return [...issues].sort((a, b) => rank(a) - rank(b) || compare(row(a), row(b)));
}

/** places!D12 -> places!12, so that a row with two problems counts once. */
function rowOf(path: string): string {
  return path.replace(/![A-Z]+(\d+)$/, '!$1');
}

async function readRoads(input: ImportInput, problems: Problems): Promise<Roads> {
  const format = await formatOf([input]);
  if (format !== 'overpass' && format !== 'osm' && format !== 'pbf')
    refuse('format-unrecognised', input.name, { file: input.name });
  const { roads } = await readOsm(input, format, { places: false }, problems);
  if (roads === null) refuse('roads-none', input.name, {});
  return roads;
}

interface Read {
  readonly draft: RegionDraft;
  readonly roads: Roads | null;
}

async function readInputs(
  inputs: readonly ImportInput[],
  format: ImportFormat,
  options: ImportOptions,
  problems: Problems,
): Promise<Read> {
  const [first] = inputs;
  if (first === undefined) refuse('nothing-usable', '', {});
  if (format === 'overpass' || format === 'osm' || format === 'pbf')
    return readOsm(first, format, { places: true }, problems);
  const files: InputFile[] = [];
  for (const { name, open } of inputs)
    files.push({ name, bytes: await collectBytes({ name, open }, MAX_TEXT_BYTES) });
  return { draft: draftOf(files, format, options, problems), roads: null };
}

function draftOf(
  files: readonly InputFile[],
  format: Exclude<ImportFormat, 'overpass' | 'osm' | 'pbf'>,
  options: ImportOptions,
  problems: Problems,
): RegionDraft {
  if (format === 'csv') return draftFromCsv(files, options, problems);
  const file = files[0]!;
  if (format === 'xlsx') return draftFromXlsx(file, options, problems);
  const { text, encoding } = decodeText(file.bytes, file.name);
  if (encoding !== 'utf-8') problems.warn('assumed-encoding', file.name, { encoding });
  const point = { datum: options.datum ?? 'wgs84', kind: options.kind };
  const draft =
    format === 'geojson'
      ? draftFromGeoJson(text, file.name, point, problems)
      : draftFromPoints(format, text, file.name, point, problems);
  // RFC 7946, OGC KML 2.3 and GPX 1.1 all say WGS-84; a region of our own says it too.
  if (options.datum === null && draft.head === null)
    problems.warn('assumed-datum', file.name, { datum: 'WGS-84', format });
  return draft;
}

function toRegion(
  draft: RegionDraft,
  roads: Roads | null,
  file: string,
  options: ImportOptions,
  problems: Problems,
): Region | null {
  const whole = options.base === null ? draft : mergeDraft(draft, options.base, problems);
  const given = typeof draft.head?.value.id === 'string' ? draft.head.value.id : null;
  const id = options.id ?? options.base?.id ?? given ?? (slug(file.replace(/\..*$/, '')) || 'region');
  const told = new Set<string>();
  let estimated = 0;
  const network = (places: readonly Drafted[], current: RegionDraft): Network => {
    const apart = unreached(places, current);
    if (apart.length === 0 && roads === null) return NOTHING;
    if (roads !== null) return roads.connect(apart, problems, told);
    if (options.network === 'none') return NOTHING;
    const made = estimate(apart, current);
    estimated = made.segments.length;
    return made;
  };
  const region = assemble(whole, { ...options, id, network, extent: roads?.extent ?? null }, problems);
  if (region !== null && estimated > 0)
    problems.warn('assumed-network', '', {
      segments: estimated,
      factor: ESTIMATED_DETOUR,
      kmh: ESTIMATED_KMH,
    });
  return region;
}

const NOTHING: Network = { junctions: [], segments: [], sources: [] };

/** Places that no segment ends at. */
function unreached(places: readonly Drafted[], { segments }: RegionDraft): Drafted[] {
  const ends = new Set(segments.flatMap(({ value }) => [value.from, value.to]));
  return places.filter(({ value }) => !ends.has(value.id));
}

function estimate(apart: readonly Drafted[], current: RegionDraft): Network {
  const spot = ({ value }: Drafted) => ({ id: value.id as string, position: value.position as Wgs84 });
  const reached = [...current.places, ...current.junctions].filter((record) => !apart.includes(record));
  if (reached.length === 0 && apart.length > MAX_ESTIMATED_PLACES)
    refuse('network-missing', '', { limit: MAX_ESTIMATED_PLACES });
  const segments =
    reached.length === 0
      ? estimatedNetwork(apart.map(spot))
      : joinToNearest(apart.map(spot), reached.map(spot));
  return { junctions: [], segments, sources: [ESTIMATE_SOURCE] };
}
