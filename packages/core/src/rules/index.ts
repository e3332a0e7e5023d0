export * from './limits.js';
export * from './rule.js';
