export type * from './house.js';
export * from './limits.js';
export * from './rule.js';
export * from './therapy.js';
