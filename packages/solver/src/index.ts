export type * from './problem/input.js';
export type * from './problem/solution.js';
export type * from './stop/stop.js';
