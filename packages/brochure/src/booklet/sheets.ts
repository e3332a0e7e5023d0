/** One side of a sheet: the pages on it, counted from 0 in the order of reading; null = blank. */
export interface Side {
  readonly left: number | null;
  readonly right: number | null;
}

/** The sides of the sheets of a booklet that is folded and stapled through the fold, in the order of printing. */
export function sidesOf(pages: number): readonly Side[] {
  const sheets = Math.ceil(pages / 4);
  const last = sheets * 4 - 1;
  const page = (index: number) => (index < pages ? index : null);
  return Array.from({ length: sheets }, (_, sheet) => [
    { left: page(last - 2 * sheet), right: page(2 * sheet) },
    { left: page(2 * sheet + 1), right: page(last - 2 * sheet - 1) },
  ]).flat();
}
