import { basename, extname } from 'node:path';
import { createProblem, maxTime, type ProblemInput, type Solution, solve, verify } from '@kangtu/solver';
import { solveParallel } from '@kangtu/solver/parallel';
import type { Clock } from './clock.js';
import { readFile } from './formats.js';

export interface Task {
  readonly file: string;
  readonly format: string;
  readonly tours: number;
  readonly seconds: number;
  readonly seed: number;
  readonly clock: Clock;
}

/** What one run yields: one line of JSON of `bench solve`. */
export interface Run {
  readonly instance: string;
  readonly tours: number;
  readonly score: number;
  /** The file's vertex numbers in visiting order, depot left out. */
  readonly routes: readonly (readonly number[])[];
  /** Where lodgings are chosen: the first start, each night's lodging, the last end. */
  readonly hotels?: readonly number[];
  readonly seconds: number;
  readonly iterations: number;
}

/** Reads, solves and verifies. @throws Error when `verify` finds anything: a fault of the solver. */
export function run(task: Task): Run {
  const input = readFile(task.format, task.file, task.tours);
  const instance = basename(task.file, extname(task.file));
  return { instance, tours: input.days.length, ...solveVerified(input, task) };
}

/** The same on several threads; the time is the wall's, because one process's CPU time counts all threads. */
export async function runParallel(task: Task, workers: number): Promise<Run> {
  const input = readFile(task.format, task.file, task.tours);
  const instance = basename(task.file, extname(task.file));
  const start = performance.now();
  const budget = { milliseconds: task.seconds * 1000 };
  const { solution, iterations } = await solveParallel(input, { seed: task.seed, workers, budget });
  const seconds = Math.round(performance.now() - start) / 1000;
  assertVerified(task, input, solution);
  return { instance, tours: input.days.length, ...answerOf(input, solution), seconds, iterations };
}

export function assertVerified(task: Task, input: ProblemInput, solution: Solution): void {
  const violations = verify(input, solution);
  if (violations.length > 0)
    throw new Error(`${task.file} with ${task.tours} tours: ${JSON.stringify(violations)}`);
}

function solveVerified(input: ProblemInput, task: Task) {
  const start = task.clock();
  const stop = maxTime(task.seconds, task.clock);
  const { solution, iterations } = solve(createProblem(input), { seed: task.seed, stop });
  const seconds = Math.round((task.clock() - start) * 1000) / 1000;
  assertVerified(task, input, solution);
  return { ...answerOf(input, solution), seconds, iterations };
}

function answerOf(input: ProblemInput, { score, routes, starts, ends }: Solution) {
  return { score, routes, ...(input.nights ? { hotels: [starts[0]!, ...ends] } : {}) };
}
