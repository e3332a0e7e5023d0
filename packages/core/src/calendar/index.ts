export * from './daylight.js';
export * from './dog-days.js';
export * from './holidays.js';
export * from './notes.js';
export * from './opening.js';
export * from './place-hours.js';
export * from './season.js';
export * from './solar-term.js';
