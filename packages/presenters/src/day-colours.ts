/**
 * One colour and one dash pattern a day, so that days stay apart on paper in grey and for colour-blind readers.
 * Colours are dark enough for white digits (WCAG 2.2 contrast of at least 4.5) and differ in lightness.
 */
export interface DayStyle {
  /** #rrggbb. */
  readonly colour: string;
  /** Lengths of dashes and gaps in line widths; empty = solid. */
  readonly dash: readonly number[];
}

const STYLES: readonly DayStyle[] = [
  { colour: '#9c2a1a', dash: [] },
  { colour: '#14567d', dash: [4, 2] },
  { colour: '#4d7019', dash: [0.1, 2] },
  { colour: '#5f3378', dash: [6, 2, 0.1, 2] },
  { colour: '#8a5a00', dash: [2, 1.5] },
];

/** The style of day 1, 2, ...; it repeats after five days. */
export function dayStyle(day: number): DayStyle {
  return STYLES[(day - 1) % STYLES.length] as DayStyle;
}
