/** Driving up to this many minutes a day is pleasant. */
const PLEASANT_DRIVE = 150;

/** The longer the day's drive, the dearer its next minute: points that each costs beyond so many minutes. */
export const LONG_DRIVES: readonly { readonly freePerDay: number; readonly cost: number }[] = [
  { freePerDay: PLEASANT_DRIVE, cost: 1 },
  { freePerDay: PLEASANT_DRIVE + 60, cost: 1 },
  { freePerDay: PLEASANT_DRIVE + 120, cost: 3 },
];

/** What a day's drive of so many minutes is tedious, in points. */
export function tedium(driven: number): number {
  return LONG_DRIVES.reduce((sum, { freePerDay, cost }) => sum + Math.max(0, driven - freePerDay) * cost, 0);
}
