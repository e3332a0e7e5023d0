import { ProviderError } from './error.js';

/** Checked access to an answer nobody vouches for. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

/** Longer drives and ways than these are no answer. */
const MOST = 10_000_000;

/** A number of 0 or more, null for "no way". @throws ProviderError */
export function amount(provider: string, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' && value >= 0 && value <= MOST) return value;
  throw new ProviderError('malformed', provider, `not an amount: ${String(value).slice(0, 40)}`);
}

/** A list of lists of the size asked for. @throws ProviderError */
export function grid<T>(
  provider: string,
  value: unknown,
  size: { readonly rows: number; readonly columns: number },
  cell: (value: unknown) => T,
): T[][] {
  if (!Array.isArray(value)) throw new ProviderError('malformed', provider, 'no table');
  const rows: unknown[] = value;
  const widths = rows.map((row) => (Array.isArray(row) ? row.length : -1));
  if (rows.length !== size.rows || widths.some((width) => width !== size.columns)) {
    const got = `${rows.length} x ${widths[0] ?? 0}`;
    throw new ProviderError('wrong-size', provider, `${got} instead of ${size.rows} x ${size.columns}`);
  }
  return rows.map((row) => (row as unknown[]).map(cell));
}
