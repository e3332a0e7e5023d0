import type { Tastes } from './line.js';
import type { Profile } from './profile.js';

/** One of the people who travel together. It may be about somebody's health: see `PRIVATE_PROFILES`. */
export interface Person {
  /** Whole years. */
  readonly age?: number;
  readonly profiles?: readonly Profile[];
  /** What this person likes, 0 .. 5; an element not named = as the product line has it. */
  readonly tastes?: Partial<Tastes>;
  /** Ids of places this person must see. */
  readonly mustSee?: readonly string[];
}

export const TRANSPORTS = ['self-drive', 'coach'] as const;
/** Who drives: one of the travellers, or somebody else. */
export type Transport = (typeof TRANSPORTS)[number];
