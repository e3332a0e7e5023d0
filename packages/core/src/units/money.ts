import type { Branded } from './brand.js';

/** An amount of money in whole fen (1 CNY = 100 fen), 0 or more. */
export type Fen = Branded<number, 'Fen'>;

export function fen(value: number): Fen {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not an amount in whole fen: ${value}`);
  return value as Fen;
}
