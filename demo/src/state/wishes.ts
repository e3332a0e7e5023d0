import type { Arrangement } from '@kangtu/core';
import type { LineStopTold, ListedLine } from '../protocol.ts';
import type { Ask } from './ask.ts';
import type { Lock } from './locks.ts';

/** All that decides a trip: the form, the seed of the search, and what was changed by hand. */
export interface Wishes {
  readonly ask: Ask;
  readonly seed: number;
  /** Stops that stay where they are when the trip is planned again. */
  readonly locks: readonly Lock[];
  /** Stops of the trips shown before, left out so that another trip is another one. */
  readonly setAside: readonly string[];
  /** The stops in the traveller's own order; null = as the planner has them. */
  readonly byHand: ByHand | null;
  /** The named line the trip was begun with, and what became of its stops. */
  readonly along?: Along;
}

interface Along {
  readonly line: ListedLine;
  readonly stops: readonly LineStopTold[];
}

interface ByHand extends Arrangement {
  /** Stops taken out: planning again does not bring them back. */
  readonly removed: readonly string[];
  /** They came with a link: nothing was changed here. */
  readonly given?: true;
}
