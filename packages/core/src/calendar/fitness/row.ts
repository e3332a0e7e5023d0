import type { Place, PlaceKind, Theme } from '../../region/region.js';

/** Read in the source (C), in a secondary source only (S), or judged by us. */
type SeasonStatus = 'C' | 'S' | 'judged';

/** What some months do to the places of a theme or a kind. */
export interface SeasonRow {
  /** Names its sentence. */
  readonly code: string;
  readonly of: { readonly theme: Theme } | { readonly kind: PlaceKind };
  /** Month ranges of OSM opening_hours, for example "Apr 15-Jun 20". */
  readonly months: string;
  /** Degrees north between which it holds; absent = anywhere. */
  readonly latitudes?: readonly [from: number, to: number];
  /** Added to the worth of a visit; below 0 = better at another time. Always judged by us. */
  readonly points: number;
  /** Of the months. */
  readonly status: SeasonStatus;
  /** Null where the months are judged by us. */
  readonly source: { readonly publisher: string; readonly url: string } | null;
  readonly lastChecked: string;
}

export function concerns({ of, latitudes }: SeasonRow, { kind, themes = [], position }: Place): boolean {
  const [, lat] = position;
  if (latitudes !== undefined && (lat < latitudes[0] || lat > latitudes[1])) return false;
  return 'theme' in of ? themes.includes(of.theme) : of.kind === kind;
}
