import type { Place } from '../region/region.js';

/** Stops of a trip that lie behind when the rest of it is planned again. */
export class Done {
  constructor(
    readonly before: readonly Place[] = [],
    readonly today: readonly Place[] = [],
    /** Minutes on the road of the past days. */
    readonly driven = 0,
  ) {}

  any(test: (place: Place) => boolean): boolean {
    return this.before.some(test) || this.today.some(test);
  }

  get all(): readonly Place[] {
    return [...this.before, ...this.today];
  }
}
