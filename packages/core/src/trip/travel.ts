import type { TravelMatrix } from '../matrix/matrix.js';

/** A travel matrix asked by id. */
export interface Travel {
  /** Whole minutes; Infinity = unreachable. @throws RangeError when an id is not in the matrix. */
  readonly minutes: (from: string, to: string) => number;
  /** Whole metres of the same way. */
  readonly metres: (from: string, to: string) => number;
  readonly has: (id: string) => boolean;
  /** Minutes from each of the places to each, row-major. @throws RangeError as `minutes` does. */
  readonly rows: (ids: readonly string[]) => Float64Array;
}

export function travelOf(matrix: TravelMatrix): Travel {
  const index = new Map(matrix.ids.map((id, i) => [id, i]));
  const at = (id: string): number => {
    const found = index.get(id);
    if (found === undefined) throw new RangeError(`not in the travel matrix: "${id}"`);
    return found;
  };
  const cell = (from: string, to: string): number => at(from) * matrix.ids.length + at(to);
  return {
    minutes: (from, to) => matrix.minutes[cell(from, to)]!,
    metres: (from, to) => matrix.metres[cell(from, to)]!,
    has: (id) => index.has(id),
    rows: (ids) => {
      const columns = ids.map(at);
      const rows = new Float64Array(ids.length * ids.length);
      let k = 0;
      for (const from of columns) {
        const row = from * matrix.ids.length;
        for (const to of columns) rows[k++] = matrix.minutes[row + to]!;
      }
      return rows;
    },
  };
}

/** Minutes from place to place along the chain, without rests. */
export function alongMinutes(chain: readonly string[], { minutes }: Pick<Travel, 'minutes'>): number {
  return chain.slice(1).reduce((sum, id, i) => sum + minutes(chain[i]!, id), 0);
}
