import type { ItineraryPlace } from '@kangtu/core';

const SEATS: ReadonlySet<ItineraryPlace['precision']> = new Set(['town', 'county', 'city'] as const);

/** Whether a place is drawn at the centre of its town, county or city for want of a better position. */
export const isAtSeat = ({ precision }: Pick<ItineraryPlace, 'precision'>): boolean => SEATS.has(precision);
