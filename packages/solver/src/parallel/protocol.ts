import type { ProblemInput } from '../problem/input.js';

/** What one worker may spend: iterations, or milliseconds by its own clock. Exactly one of the two. */
export interface Budget {
  readonly iterations?: number;
  readonly milliseconds?: number;
}

export interface StartMessage {
  readonly kind: 'start';
  readonly input: ProblemInput;
  readonly seed: number;
  readonly budget: Budget;
  /** Workers that search together. */
  readonly workers: number;
  /** The budget is spent in this many equal rounds, with an exchange after each. */
  readonly rounds: number;
}

interface RoundMessage {
  readonly kind: 'round';
  readonly round: number;
  /** Best routes of the other workers. */
  readonly elites: readonly Elite[];
}

export interface Elite {
  readonly score: number;
  readonly routes: readonly (readonly number[])[];
  /** Where each day starts and ends; absent = where the problem says. */
  readonly starts?: readonly number[];
  readonly ends?: readonly number[];
  /** What could not be met: fewer go before a better score. Absent = 0. */
  readonly unmet?: number;
}

/** The worker's answer to every round. */
export interface Report extends Elite {
  readonly iterations: number;
}

export type ToWorker = StartMessage | RoundMessage;

/** What a worker answers: a report, or the message of the error that stopped it. */
export type FromWorker = { readonly report: Report } | { readonly error: string };

/** One end of a channel: a worker as its creator sees it, or the creator as the worker sees it. */
export interface Port {
  post(message: ToWorker | FromWorker): void;
  listen(onMessage: (message: never) => void, onError: (error: unknown) => void): void;
  close(): void;
}
