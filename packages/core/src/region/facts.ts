import type { Fact, Place } from './region.js';

/** Null where unknown. */
const FIRST_FACTS = ['hours', 'ticket', 'visitMinutes', 'season', 'grade', 'lastEntryMinutes'] as const;

/** Absent where unknown. */
export const LATER_FACTS = [
  'phone',
  'booking',
  'reductions',
  'accessibility',
  'walking',
  'ascent',
  'elevation',
] as const;

/** Everything that is known of a place with source and date, in the order of its use to a trip. */
export const PLACE_FACTS = [...FIRST_FACTS, ...LATER_FACTS] as const;
export type PlaceFact = (typeof PLACE_FACTS)[number];

/** The known facts of a place; what is judged is none of them. */
export function factsOf(place: Place): readonly (readonly [PlaceFact, Fact<unknown>])[] {
  return PLACE_FACTS.flatMap((key) => {
    const fact = place[key] ?? null;
    return fact === null ? [] : [[key, fact] as const];
  });
}
