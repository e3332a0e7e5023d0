export * from './opening.js';
export * from './place-hours.js';
export * from './season.js';
