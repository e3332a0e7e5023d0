import { LATER_FACTS, type LocalDate, PLACE_FACTS, type Region } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import type { Drafted, Raw, RegionDraft } from './draft.js';
import { fillIn, type Origin, tellAssumed } from './fill-in.js';
import { type ImportIssue, type Problems, refuse } from './issue.js';

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
    if (result.ok) {
      for (const warning of result.warnings) problems.add(placed(warning, whole));
      tellAssumed(current, options, problems);
      return result.value;
    }
    const bad = new Set<Drafted>();
    const facts = new Map<Drafted, string[]>();
    for (const issue of result.issues.filter(({ severity }) => severity === 'error')) {
      const record = recordOf(issue.path, whole);
      const field = issue.path.split('/')[3] ?? '';
      if (record?.lenient === true && anyFact.has(field)) {
        facts.set(record, [...(facts.get(record) ?? []), field]);
        problems.add({ ...placed(issue, whole), severity: 'warning' });
        continue;
      }
      if (record !== null) bad.add(record);
      // What Kangtu itself added follows from the rest.
      if (record === null || record.at !== '') problems.add(placed(issue, whole));
    }
    const progress = facts.size > 0 || LISTS.some((list) => current[list].some((record) => bad.has(record)));
    if (!progress) {
      for (const issue of result.issues)
        if (recordOf(issue.path, whole)?.at === '') problems.add(placed(issue, whole));
      return null;
    }
    current = without(withoutFacts(current, facts), bad);
  }
  return null;
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
  const field = issue.path.split('/')[3];
  const at = field === undefined ? record.at : (record.fieldAt?.(field) ?? record.at);
  return { ...issue, path: at };
}
