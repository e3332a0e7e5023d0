import { LATER_FACTS, type LocalDate, type Names, PLACE_FACTS, type Region } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import type { Drafted, Raw, RegionDraft } from './draft.js';
import { fillIn, type Origin, tellAssumed } from './fill-in.js';
import { type ImportIssue, type Problems, refuse } from './issue.js';
import { quoted } from './quoted.js';

export interface AssembleOptions {
  readonly id: string;
  /** Null = as the file says, else the id. */
  readonly names: { readonly zh: string | null; readonly en: string | null };
  readonly today: LocalDate;
  /** Where records come from that do not say it. */
  readonly source: Origin;
  /** Box of the network that will be added, west, south, east, north. */
  readonly extent: readonly [number, number, number, number] | null;
  /** Further nodes and ways for the places in use; called again when places had to be left out. */
  readonly network: (places: readonly Drafted[], draft: RegionDraft) => Network;
  /** Maps whose datum is known. */
  readonly known?: readonly Region[];
}

export interface Network {
  readonly junctions: readonly Drafted[];
  readonly segments: readonly Drafted[];
  readonly sources: readonly Raw[];
}

const LISTS = [
  'parts',
  'emergency',
  'sources',
  'places',
  'junctions',
  'segments',
  'lines',
  'publishedLegs',
] as const;
type List = (typeof LISTS)[number];

/** Leaving out a record can make others unusable; after so many rounds a file is not worth more. */
const MOST_ROUNDS = 6;

/**
 * A region from a draft. Whatever `parseRegion` says of a record becomes a problem with the record's place in the file,
 * and the record is left out; so a region that comes back is valid. Null when the head itself is wrong or nothing is left.
 */
export function assemble(draft: RegionDraft, options: AssembleOptions, problems: Problems): Region | null {
  let current = fillIn(draft, options, problems);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (current.places.length === 0) refuse('nothing-usable', '', {});
    const whole = withNetwork(current, options.network(current.places, current));
    const result = parseRegion(toInput(whole), { known: options.known ?? [] });
    const bad = new Set<Drafted>(current.places.filter(({ broken }) => broken === true));
    if (result.ok && bad.size === 0) {
      for (const warning of result.warnings) problems.add(placed(warning, whole));
      tellTwins(current, problems);
      tellAssumed(current, options, problems);
      return result.value;
    }
    const facts = new Map<Drafted, string[]>();
    for (const issue of errorsOf(result)) {
      const record = recordOf(issue.path, whole);
      const field = issue.path.split('/')[3] ?? '';
      if (record?.lenient === true && anyFact.has(field)) {
        facts.set(record, [...(facts.get(record) ?? []), field]);
        problems.add({ ...placed(issue, whole), severity: 'warning' });
        continue;
      }
      if (record !== null) bad.add(record);
      const found = placed(issue, whole);
      // What Kangtu itself added follows from the rest; a cell that could not be read is a problem already.
      if (record?.at !== '' && !problems.has(found, record?.broken === true)) problems.add(found);
    }
    const progress = facts.size > 0 || LISTS.some((list) => current[list].some((record) => bad.has(record)));
    if (!progress) {
      for (const issue of errorsOf(result))
        if (recordOf(issue.path, whole)?.at === '') problems.add(placed(issue, whole));
      return null;
    }
    current = without(withoutFacts(current, facts), bad);
  }
  return null;
}

/** Two rows for one place are two stops of a trip. */
function tellTwins({ places }: RegionDraft, problems: Problems): void {
  const first = new Map<string, string>();
  for (const { value, at, fieldAt } of places) {
    const name = String((value.names as Names).zh).trim();
    const seen = first.get(name);
    if (seen === undefined) first.set(name, at);
    else if (at !== '')
      problems.warn('name-twice', fieldAt?.('names') ?? at, { name: quoted(name), first: seen });
  }
}

function errorsOf(result: ReturnType<typeof parseRegion>): readonly ImportIssue[] {
  return result.ok ? [] : result.issues.filter(({ severity }) => severity === 'error');
}

function withNetwork(draft: RegionDraft, network: Network): RegionDraft {
  const known = new Set(draft.sources.map(({ value }) => value.id));
  const sources = network.sources.filter(({ id }) => !known.has(id)).map((value) => ({ value, at: '' }));
  return {
    ...draft,
    sources: [...draft.sources, ...sources],
    junctions: [...draft.junctions, ...network.junctions],
    segments: [...draft.segments, ...network.segments],
  };
}

const anyFact: ReadonlySet<string> = new Set(PLACE_FACTS);
const later: ReadonlySet<string> = new Set(LATER_FACTS);

function withoutFacts(draft: RegionDraft, facts: ReadonlyMap<Drafted, readonly string[]>): RegionDraft {
  const places = draft.places.map((place) => {
    const gone = new Set(facts.get(place));
    if (gone.size === 0) return place;
    const fields = Object.entries(place.value)
      .filter(([field]) => !gone.has(field) || !later.has(field))
      .map(([field, value]) => [field, gone.has(field) ? null : value]);
    return { ...place, value: Object.fromEntries(fields) };
  });
  return { ...draft, places };
}

function without(draft: RegionDraft, bad: ReadonlySet<Drafted>): RegionDraft {
  const lists = LISTS.map((list) => [list, draft[list].filter((record) => !bad.has(record))]);
  return { ...draft, ...Object.fromEntries(lists) } as RegionDraft;
}

function toInput(draft: RegionDraft): Raw {
  const lists = LISTS.map((list) => [list, draft[list].map(({ value }) => value)]);
  return { ...draft.head?.value, datum: 'WGS-84', ...Object.fromEntries(lists) };
}

/** The record that a JSON pointer into the region leads to. */
function recordOf(path: string, draft: RegionDraft): Drafted | null {
  const [, list, index] = path.split('/');
  if (!LISTS.includes(list as List)) return null;
  return draft[list as List][Number(index)] ?? null;
}

function placed(issue: ImportIssue, draft: RegionDraft): ImportIssue {
  const record = recordOf(issue.path, draft);
  if (record === null) return issue;
  const [, , , fact, part] = issue.path.split('/');
  const field = part === 'asOf' ? part : fact;
  const at = field === undefined ? record.at : (record.fieldAt?.(field) ?? record.at);
  return { ...issue, path: at };
}
