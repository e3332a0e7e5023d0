/** Driving up to this many minutes a day is pleasant. */
export const PLEASANT_DRIVE = 150;
const TEDIUM = 40;

/** What is tedious beyond it, in points, the more the longer: an hour more costs 90, two hours four times that. */
export function tedium(driven: number): number {
  return Math.max(0, driven - PLEASANT_DRIVE) ** 2 / TEDIUM;
}
