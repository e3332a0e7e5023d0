/** A change of the trip, at one click. */
export interface Fix {
  readonly label: string;
  readonly run: () => void;
}

/** Two proposals of the same words are the same change. */
export const eachOnce = (fixes: readonly Fix[]): readonly Fix[] =>
  fixes.filter(({ label }, i) => fixes.findIndex((each) => each.label === label) === i);
