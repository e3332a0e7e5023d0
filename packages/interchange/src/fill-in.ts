import { LATER_FACTS, type LocalDate, PLACE_FACTS, readOn } from '@kangtu/core';
import type { Drafted, Raw, RegionDraft } from './draft.js';
import type { Problems } from './issue.js';
import { pinyinAliases, slug } from './names.js';

/** Where records come from that do not say it themselves. */
export interface Origin {
  readonly title: string;
  readonly licence: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

interface Options {
  readonly id: string;
  readonly names: { readonly zh: string | null; readonly en: string | null };
  readonly today: LocalDate;
  readonly source: Origin;
  /** West, south, east, north of what will be added to the draft. */
  readonly extent: readonly [number, number, number, number] | null;
}

const TIME_ZONE = 'Asia/Shanghai';
const EMERGENCY = [
  { number: '120', names: { zh: '急救', en: 'Ambulance' } },
  { number: '110', names: { zh: '报警', en: 'Police' } },
  { number: '119', names: { zh: '火警', en: 'Fire' } },
];
/** Room around the outermost places, degrees (some 10 km). */
const MARGIN = 0.1;

/** What was assumed for the records that are in use, said once each. */
export function tellAssumed(
  { places, junctions, segments }: RegionDraft,
  { source: { title }, today: date }: Options,
  problems: Problems,
): void {
  const assumed = [...places, ...junctions, ...segments].flatMap((record) => record.assumed ?? []);
  const unsourced = assumed.filter(({ source }) => source).length;
  const undated = assumed.reduce((sum, { dates }) => sum + dates, 0);
  const guessed = assumed.filter(({ elements }) => elements).length;
  if (unsourced > 0) problems.warn('assumed-source', '', { count: unsourced, title });
  if (undated > 0) problems.warn('assumed-date', '', { count: undated, date });
  if (guessed > 0) problems.warn('assumed-elements', '', { count: guessed });
}

/** What people need not write: ids, sources, dates, the box, the head. What is assumed is said once each. */
export function fillIn(draft: RegionDraft, options: Options, problems: Problems): RegionDraft {
  const filled: RegionDraft = { ...draft, sources: [...draft.sources] };
  const fill = new Filler(filled.sources, options);
  const head = headOf(draft, options, problems);
  const boxes = boxOf(draft, options.extent);
  const parts =
    draft.parts.length > 0
      ? draft.parts
      : [{ at: '', value: { id: head.id, names: head.names, bbox: head.bbox ?? boxes } }];
  const places = uniqueIds(draft.places, String(head.id), problems).map((place) =>
    fill.place(place, draft.parts.length > 1 ? null : parts[0]!.value.id),
  );
  const made: RegionDraft = {
    ...filled,
    head: { at: draft.head?.at ?? '', value: { ...head, bbox: head.bbox ?? boxes } },
    parts: parts.map((part) => ({ ...part, value: { ...part.value, bbox: part.value.bbox ?? boxes } })),
    places,
    junctions: draft.junctions.map((record) => fill.sourced(record)),
    segments: draft.segments.map((record) => fill.sourced(record)),
    emergency: draft.emergency,
  };
  if (draft.head === null && draft.emergency.length === 0) {
    made.emergency.push(...EMERGENCY.map((value) => ({ value, at: '' })));
    problems.warn('assumed-emergency-numbers', '', {});
  }
  return made;
}

function headOf(draft: RegionDraft, { id, names, today }: Options, problems: Problems): Raw {
  const given = draft.head?.value ?? {};
  const own = given.names as { zh: string; en: string | null } | null | undefined;
  if (given.timeZone == null) problems.warn('assumed-time-zone', '', { zone: TIME_ZONE });
  return {
    id,
    names:
      names.zh === null && names.en === null
        ? (own ?? { zh: id, en: null })
        : { zh: names.zh ?? own?.zh ?? names.en, en: names.en ?? own?.en ?? null },
    timeZone: given.timeZone ?? TIME_ZONE,
    bbox: given.bbox ?? null,
    dataDate: given.dataDate ?? today,
  };
}

/** A prefecture is smaller; what lies farther from the middle of the places is a slip and must not stretch the box. */
const FARTHEST = 5;

/** Around all places and the network. */
function boxOf({ places }: RegionDraft, extent: Options['extent']): [number, number, number, number] {
  const [west, south, east, north] = extent ?? [180, 90, -180, -90];
  const box: [number, number, number, number] = [west, south, east, north];
  const positions = places
    .map(({ value }) => value.position as readonly [number, number])
    .filter(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90);
  const middle = [median(positions.map(([lon]) => lon)), median(positions.map(([, lat]) => lat))] as const;
  for (const [lon, lat] of positions) {
    if (Math.abs(lon - middle[0]) > FARTHEST || Math.abs(lat - middle[1]) > FARTHEST) continue;
    box[0] = Math.min(box[0], lon - MARGIN);
    box[1] = Math.min(box[1], lat - MARGIN);
    box[2] = Math.max(box[2], lon + MARGIN);
    box[3] = Math.max(box[3], lat + MARGIN);
  }
  return box.map((degree) => Math.round(degree * 1e4) / 1e4) as typeof box;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** Ids that were given must be different; the others are made from the names. */
function uniqueIds(places: readonly Drafted[], region: string, problems: Problems): Drafted[] {
  const first = new Map<string, string>();
  for (const { value, at } of places)
    if (typeof value.id === 'string' && !first.has(value.id)) first.set(value.id, at);
  return places.flatMap((place) => {
    const { id } = place.value;
    if (typeof id === 'string') {
      const at = first.get(id)!;
      if (at === place.at) return [place];
      problems.error('id-taken', place.fieldAt?.('id') ?? place.at, { id, first: at });
      return [];
    }
    const made = freeId(idFor(place.value, region), first);
    first.set(made, place.at);
    return [{ ...place, value: { ...place.value, id: made, names: withPinyin(place.value.names) } }];
  });
}

function idFor({ names, kind }: Raw, region: string): string {
  const { zh, en } = names as { zh: string; en: string | null };
  const word = slug(en ?? zh) || String(kind);
  return word.startsWith(`${region}-`) ? word : `${region}-${word}`.slice(0, 76).replace(/-+$/, '');
}

function freeId(wanted: string, taken: ReadonlyMap<string, string>): string {
  for (let i = 1; ; i++) {
    const id = i === 1 ? wanted : `${wanted}-${i}`;
    if (!taken.has(id)) return id;
  }
}

function withPinyin(names: unknown): unknown {
  const { zh, aliases = [] } = names as { zh: string; aliases?: string[] };
  const all = [...new Set([...aliases, ...pinyinAliases(zh)])];
  return all.length === 0 ? names : { ...(names as object), aliases: all };
}

const JUDGED_SOURCE = {
  id: 'kangtu-by-kind',
  title: 'Judged by the kind of the place',
  publisher: 'Kangtu',
  date: null,
  licence: 'Apache-2.0',
  url: null,
};

const later: ReadonlySet<string> = new Set(LATER_FACTS);

/** Sources and dates of records that name none. */
class Filler {
  private readonly ids = new Set<unknown>();
  private readonly byText = new Map<string, string>();

  constructor(
    private readonly sources: Drafted[],
    private readonly options: Options,
  ) {
    for (const { value } of sources) this.ids.add(value.id);
  }

  place(place: Drafted, region: unknown): Drafted {
    const { value } = place;
    const source = this.sourceOf(place);
    let dates = 0;
    const fact = (given: unknown): unknown => {
      if (given == null) return null;
      const { value: known, sources, asOf, trust } = given as Raw;
      if (asOf == null) dates++;
      return {
        value: known,
        sources: sources ?? [source.id()],
        asOf: asOf ?? readOn(this.options.today),
        trust: trust ?? 'medium',
      };
    };
    const facts = PLACE_FACTS.filter((key) => value[key] != null || !later.has(key)).map((key) => [
      key,
      fact(value[key]),
    ]);
    const { elementsAssumed, judged, ...rest } = value;
    const guessed = judged ?? (elementsAssumed === true ? this.byKind() : null);
    return {
      ...place,
      value: {
        ...rest,
        region: value.region ?? region,
        precision: value.precision ?? 'exact',
        sources: value.sources ?? [source.id()],
        ...Object.fromEntries(facts),
        ...(guessed === null ? {} : { judged: fact(guessed) }),
      },
      assumed: { source: source.assumed(), dates, elements: elementsAssumed === true },
    };
  }

  /** The elements of a place whose row gives none follow from its kind. */
  private byKind(): Raw {
    if (!this.ids.has(JUDGED_SOURCE.id)) {
      this.ids.add(JUDGED_SOURCE.id);
      this.sources.push({ value: { ...JUDGED_SOURCE }, at: '' });
    }
    return {
      value: ['elements'],
      sources: [JUDGED_SOURCE.id],
      asOf: this.options.today,
      trust: 'low',
    };
  }

  sourced(record: Drafted): Drafted {
    if (record.value.sources != null) return record;
    const source = this.sourceOf(record);
    const sources = [source.id()];
    return {
      ...record,
      value: { ...record.value, sources },
      assumed: { source: source.assumed(), dates: 0, elements: false },
    };
  }

  /** The source that the row names in words, else the import's own; only made when something needs it. */
  private sourceOf({ sourceText }: Drafted): { id: () => string; assumed: () => boolean } {
    const text = sourceText ?? null;
    let needed = false;
    return {
      id: () => {
        needed = true;
        return text !== null && this.ids.has(text) ? text : this.register(text);
      },
      assumed: () => needed && text === null,
    };
  }

  private register(text: string | null): string {
    const title = (text ?? this.options.source.title).slice(0, 400);
    const known = this.byText.get(title);
    if (known !== undefined) return known;
    const { licence, publisher, url } = this.options.source;
    const link = /^https?:\/\/\S+$/.test(title) ? title : null;
    const base = slug(title) || 'source';
    let id = `import-${base}`.slice(0, 70).replace(/-+$/, '');
    for (let i = 2; this.ids.has(id); i++) id = `${id.replace(/-\d+$/, '')}-${i}`;
    const value =
      text === null
        ? { id, title, publisher, date: this.options.today, licence, url }
        : { id, title, publisher: null, date: null, licence, url: link };
    this.sources.push({ value, at: '' });
    this.ids.add(id);
    this.byText.set(title, id);
    return id;
  }
}
