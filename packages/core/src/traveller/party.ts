import { ELEMENTS } from '../region/region.js';
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

/** Who travels, and how, as far as a request says. */
export interface Party {
  /** What holds for somebody of the party. */
  readonly travellers?: readonly Profile[];
  readonly party?: readonly Person[];
  readonly people?: number;
  readonly transport?: Transport;
}

/** What is true of somebody in the party. Whoever is 75 is 60 as well. */
export function profilesOf({ travellers = [], party = [] }: Party): ReadonlySet<Profile> {
  const profiles = new Set(travellers);
  for (const { age, profiles: own = [] } of party)
    for (const profile of [...own, ...(age === undefined ? [] : ageBand(age))]) profiles.add(profile);
  if (profiles.has('senior-75')) profiles.add('senior');
  return profiles;
}

/** The profiles that go with an age in whole years. */
function ageBand(age: number): readonly Profile[] {
  if (age < 3) return ['toddler'];
  if (age < 7) return ['child'];
  if (age < 60) return [];
  return age < 75 ? ['senior'] : ['senior-75'];
}

/**
 * Tastes of several people as one: the mean of each element, rounded half up, but never less than half of what the
 * keenest of them wishes, so that nobody's wish is voted away.
 */
export function combinedTastes(party: readonly Person[], line: Tastes): Tastes {
  const entries = ELEMENTS.map((element) => {
    const wishes = party.map(({ tastes }) => tastes?.[element] ?? line[element]);
    if (wishes.length === 0) return [element, line[element]];
    const mean = wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;
    return [element, Math.max(Math.round(mean), Math.ceil(Math.max(...wishes) / 2))];
  });
  return Object.fromEntries(entries) as Tastes;
}
