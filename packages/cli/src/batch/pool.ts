import type { Piscina } from 'piscina';
import type { Outcome } from './outcome.js';
import type { Task } from './worker.js';

/** Threads that do jobs; each keeps its region, roads and fonts from one job to the next. */
export async function createPool(threads: number): Promise<Piscina<Task, Outcome>> {
  const { Piscina } = await import('piscina');
  return new Piscina<Task, Outcome>({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: 1,
  });
}
