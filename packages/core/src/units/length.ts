import type { Branded } from './brand.js';

/** A length in whole metres, 0 or more. */
export type Metres = Branded<number, 'Metres'>;

export function metres(value: number): Metres {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a length in whole metres: ${value}`);
  return value as Metres;
}
