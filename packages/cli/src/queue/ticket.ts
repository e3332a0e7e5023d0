import type { BatchSetting, Job } from '../batch/job.js';
import type { Outcome } from '../batch/outcome.js';

/** What a job carries through Redis; its id is the folder of the result. No paths: each machine has its own. */
export interface Ticket {
  readonly line: number;
  readonly fields: Job['fields'];
  readonly setting: BatchSetting;
}

/** A job that failed in a way that may go better another time is tried so often, later and later. */
export const ATTEMPTS = 4;
export const BACKOFF = { type: 'exponential', delay: 1000, jitter: 0.5 } as const;

/** Finished tickets are remembered for a week; the results themselves are the folders. */
export const KEPT = { age: 7 * 24 * 3600 } as const;

/** Thrown by a worker so that the queue tries again; its message carries the outcome through Redis. */
export class JobFailure extends Error {
  constructor(outcome: Outcome) {
    super(JSON.stringify(outcome));
    this.name = 'JobFailure';
  }
}

/** The outcome that a failed ticket's reason carries, or null when something else brought it down. */
export function outcomeIn(reason: string): Outcome | null {
  try {
    const value = JSON.parse(reason) as Partial<Outcome>;
    return value.status === 'failed' ? (value as Outcome) : null;
  } catch {
    return null;
  }
}
