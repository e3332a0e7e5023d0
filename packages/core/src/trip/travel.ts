import type { TravelMatrix } from '../matrix/matrix.js';

/** A travel matrix asked by id. */
export interface Travel {
  /** Whole minutes; Infinity = unreachable. @throws RangeError when an id is not in the matrix. */
  readonly minutes: (from: string, to: string) => number;
  /** Whole metres of the same way. */
  readonly metres: (from: string, to: string) => number;
  readonly has: (id: string) => boolean;
}

export function travelOf(matrix: TravelMatrix): Travel {
  const index = new Map(matrix.ids.map((id, i) => [id, i]));
  const cell = (from: string, to: string): number => {
    const row = index.get(from);
    const column = index.get(to);
    if (row === undefined || column === undefined)
      throw new RangeError(`not in the travel matrix: "${row === undefined ? from : to}"`);
    return row * matrix.ids.length + column;
  };
  return {
    minutes: (from, to) => matrix.minutes[cell(from, to)]!,
    metres: (from, to) => matrix.metres[cell(from, to)]!,
    has: (id) => index.has(id),
  };
}

/** Minutes from place to place along the chain, without rests. */
export function alongMinutes(chain: readonly string[], { minutes }: Pick<Travel, 'minutes'>): number {
  return chain.slice(1).reduce((sum, id, i) => sum + minutes(chain[i]!, id), 0);
}
