export type * from './house.js';
export * from './limits.js';
export { parseHouseRules } from './parse-house.js';
export * from './rule.js';
export * from './therapy.js';
export * from './therapy-times.js';
