import type { Names, Place, Region } from './region.js';

/** How a text met a place, best first. */
export const MATCH_KINDS = ['id', 'name', 'alias', 'prefix', 'substring', 'similar'] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface PlaceMatch {
  readonly place: Place;
  readonly kind: MatchKind;
  /** The name, alias or id that matched, as the region writes it. */
  readonly matched: string;
}

export type PlaceLookup =
  | { readonly kind: 'one'; readonly place: Place }
  | { readonly kind: 'ambiguous'; readonly matches: readonly PlaceMatch[] }
  | { readonly kind: 'unknown'; readonly suggestions: readonly PlaceMatch[] };

const LONGEST_QUERY = 100;
const DEFAULT_LIMIT = 10;

/**
 * Places that a typed text may mean, best first: id, Chinese or English name, alias (short forms, pinyin), then
 * beginnings, parts, and near spellings. Case, width, spaces, hyphens and middle dots do not matter. Each place
 * is named once, by its best match; ties are in order of closeness, then id. Empty for blank text.
 */
export function findPlaces(region: Region, text: string, limit: number = DEFAULT_LIMIT): PlaceMatch[] {
  const query = fold(text.slice(0, LONGEST_QUERY));
  if (query === '') return [];
  return region.places
    .flatMap((place) => bestMatch(place, query) ?? [])
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, limit)
    .map(({ place, rank, matched }) => ({ place, kind: MATCH_KINDS[rank]!, matched }));
}

/**
 * The one place that a typed text means, or what to ask back: a sole exact match (an id before a name, a name
 * before an alias), else the sole match by beginning or part. Near spellings are only suggested, never taken.
 */
export function resolvePlace(region: Region, text: string): PlaceLookup {
  const matches = findPlaces(region, text);
  const exact = matches.filter(({ kind }) => kind === 'id' || kind === 'name' || kind === 'alias');
  const best = exact.filter(({ kind }) => kind === exact[0]?.kind);
  if (best.length === 1) return { kind: 'one', place: best[0]!.place };
  const found = exact.length > 0 ? exact : matches.filter(({ kind }) => kind !== 'similar');
  if (found.length === 1) return { kind: 'one', place: found[0]!.place };
  return found.length > 1 ? { kind: 'ambiguous', matches: found } : { kind: 'unknown', suggestions: matches };
}

/** Whether a typed text is a part of one of the names or aliases, compared as `findPlaces` does; blank text is. */
export function matchesNames({ zh, en, aliases = [] }: Names, text: string): boolean {
  const query = fold(text.slice(0, LONGEST_QUERY));
  return [zh, en ?? '', ...aliases].some((name) => fold(name).includes(query));
}

interface Ranked {
  readonly place: Place;
  /** Index into MATCH_KINDS. */
  readonly rank: number;
  readonly distance: number;
  readonly matched: string;
}

function bestMatch(place: Place, query: string): Ranked | null {
  const { zh, en, aliases = [] } = place.names;
  const words = [
    { text: place.id, exact: 0 },
    { text: zh, exact: 1 },
    ...(en === null ? [] : [{ text: en, exact: 1 }]),
    ...aliases.map((text) => ({ text, exact: 2 })),
  ];
  let best: Ranked | null = null;
  for (const { text, exact } of words) {
    const [rank, distance] = closeness(fold(text), query, exact);
    if (rank < 0) continue;
    if (best === null || rank < best.rank || (rank === best.rank && distance < best.distance))
      best = { place, rank, distance, matched: text };
  }
  return best;
}

/** [index into MATCH_KINDS or -1, characters apart]. */
function closeness(word: string, query: string, exact: number): [number, number] {
  const apart = Math.abs(word.length - query.length);
  if (word === query) return [exact, 0];
  if (word.startsWith(query)) return [3, apart];
  if (word.includes(query)) return [4, apart];
  // A fuller form of the name than the map has: 阳朔县 for 阳朔.
  if (word.length >= 2 && query.includes(word)) return [5, apart];
  if (isShortened(word, query)) return [5, apart];
  const allowed = Math.min(2, Math.floor(Math.min(word.length, query.length) / 3));
  const edits = apart > allowed ? Number.POSITIVE_INFINITY : editDistance(word, query);
  return edits <= allowed ? [5, edits] : [-1, 0];
}

/** A name with middle parts left out: 桂林机场 for 桂林两江国际机场. At least a third of it, from its first character. */
function isShortened(word: string, query: string): boolean {
  if (query.length < 3 || query.length * 3 < word.length || word[0] !== query[0]) return false;
  let met = 0;
  for (const character of word) if (character === query[met]) met++;
  return met === query.length;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-_'’·・.,，、()（）]/gu, '');
}

/** Edits (insert, delete, replace, swap of neighbours) between two short texts: optimal string alignment. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, previous[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length]!;
}
