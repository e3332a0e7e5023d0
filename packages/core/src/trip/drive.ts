/** A drive longer than this gets a rest (LB/T 052-2016 asks it for elderly groups; we plan it for everyone). */
export const DRIVE_BEFORE_REST = 120;
export const REST_MINUTES = 15;
/** No drive between sights is planned longer than this. */
export const LONGEST_LEG = 150;

/** Rests that a drive of so many minutes needs. */
export function restsOn(minutes: number): number {
  return Math.max(0, Math.ceil(minutes / DRIVE_BEFORE_REST) - 1);
}

/** Minutes of a leg with its rests; Infinity stays Infinity. */
export function withRests(minutes: number): number {
  return Number.isFinite(minutes) ? minutes + restsOn(minutes) * REST_MINUTES : minutes;
}
