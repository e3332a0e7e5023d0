export * from './brand.js';
export * from './date.js';
export * from './datum.js';
export * from './issue.js';
export * from './length.js';
export * from './money.js';
export * from './position.js';
export * from './time.js';
