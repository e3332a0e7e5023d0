export const PAPERS = ['a4', 'a5', 'a5-booklet', 'large-print', 'day-cards'] as const;
/**
 * a4, a5: in reading order. a5-booklet: the a5 pages laid out on both sides of A4 sheets, to fold and staple.
 * large-print: A4 with no text under 16 pt. day-cards: one A5 page a day.
 */
export type Paper = (typeof PAPERS)[number];

/** Sizes of the drawings in points (1/72 inch), so that type in them has the size it has on paper. */
export interface Drawing {
  readonly width: number;
  readonly overview: number;
  readonly day: number;
  /** A map of a day may grow so far where its page has room. */
  readonly dayMost: number;
  /** Height of the text. */
  readonly page: number;
  readonly fontSize: number;
  readonly leastFontSize: number;
}

const A5: Drawing = {
  width: 352,
  overview: 300,
  day: 135,
  dayMost: 280,
  page: 505,
  fontSize: 8,
  leastFontSize: 6.5,
};

export const DRAWINGS: Readonly<Record<Paper, Drawing>> = {
  a4: { width: 493, overview: 500, day: 110, dayMost: 500, page: 737, fontSize: 9, leastFontSize: 7 },
  a5: A5,
  'a5-booklet': A5,
  'large-print': {
    width: 490,
    overview: 560,
    day: 400,
    dayMost: 400,
    page: 711,
    fontSize: 17,
    leastFontSize: 16,
  },
  'day-cards': {
    width: 364,
    overview: 200,
    day: 170,
    dayMost: 250,
    page: 540,
    fontSize: 8,
    leastFontSize: 6.5,
  },
};
