export * from './line.js';
export * from './pace.js';
export * from './party.js';
export * from './profile.js';
export * from './score.js';
export * from './treats.js';
export * from './visit.js';
export * from './walk.js';
