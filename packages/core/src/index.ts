export type * from './itinerary/itinerary.js';
export type * from './matrix/matrix.js';
export * from './region/region.js';
export * from './trip/request.js';
export * from './units/index.js';
