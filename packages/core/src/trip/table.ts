import type { Place } from '../region/region.js';
import type { TripRequest } from './request.js';

/** Whether lunch may be a part of the visit: a place to eat that is not visited for a treatment. */
export function isTable({ kind, id }: Place, { lunch, courses = [], therapies = [] }: TripRequest): boolean {
  return kind === 'food' && lunch !== null && ![...courses, ...therapies].some(({ place }) => place === id);
}
