/** The solver on several threads: an entry point of its own, so that who does not use it ships no worker. */
export type { Budget, Port } from './protocol.js';
export type { ParallelOptions, ParallelResult } from './solve-parallel.js';
export { solveParallel } from './solve-parallel.js';
