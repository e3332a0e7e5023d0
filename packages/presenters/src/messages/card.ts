import type { Accessibility, ItineraryPlace, Metres, Reduction } from '@kangtu/core';

/** What a card says of a place beside its hours and its ticket. A missing sentence does not compile. */
export interface CardMessages {
  readonly labels: Readonly<
    Record<'treatment' | 'reductions' | 'access' | 'elevation' | 'walking' | 'exertion', string>
  >;
  /** "满 65 岁免费". */
  readonly reduction: (reduction: Reduction) => string;
  readonly access: Readonly<Record<Accessibility | 'unknown', string>>;
  readonly elevation: (metres: number) => string;
  /** Either may be unknown. */
  readonly walking: (length: string | null, ascent: Metres | null) => string;
  readonly exertion: Readonly<Record<NonNullable<ItineraryPlace['exertion']>, string>>;
}
