import type { Queue, Worker } from 'bullmq';
import type { Outcome } from '../batch/outcome.js';
import { createPool } from '../batch/pool.js';
import type { Shell } from '../shell/shell.js';
import { connectRedis, QUEUE } from './connection.js';
import { JobFailure, type Ticket } from './ticket.js';

export interface TakeOptions {
  readonly address: string;
  /** Folder of the results, shared by all machines. */
  readonly out: string;
  readonly brand: string | null;
  readonly threads: number;
  /** A job whose worker has not been heard of for so long is given to another one. */
  readonly lockMs: number;
  /** End when nothing is left to do. */
  readonly once: boolean;
}

/** A worker dies seldom; one whose job has brought down so many is not asked again. */
const MOST_STALLS = 5;
const IDLE_LOOK_MS = 300;

/** Takes jobs until told to stop; the jobs in hand are finished first. */
export async function takeJobs(shell: Shell, options: TakeOptions): Promise<void> {
  const { address, out, brand, threads, lockMs, once } = options;
  const connection = await connectRedis(shell, address);
  const { Queue, Worker } = await import('bullmq');
  const pool = await createPool(threads);
  const worker: Worker<Ticket, Outcome> = new Worker(
    QUEUE,
    async ({ id = '', data }) => {
      const { setting, line, fields } = data;
      const job = { line, folder: id, fields };
      const outcome = await pool.run({ job, setting, out, brand, cwd: shell.io.cwd });
      if (outcome.status === 'failed' && outcome.fault !== 'input') throw new JobFailure(outcome);
      return outcome;
    },
    {
      connection,
      concurrency: threads,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      maxStalledCount: MOST_STALLS,
    },
  );
  worker.on('error', () => {});
  worker.on('completed', ({ id }, outcome) => {
    shell.print(
      `${outcome.status === 'failed' ? shell.say('失败', 'failed') : shell.say('完成', 'done')} ${id}`,
    );
  });
  worker.on('failed', (job) => {
    shell.note(shell.say(`将重试或放弃 ${job?.id}`, `to be tried again or given up: ${job?.id}`));
  });
  const stopped = new Promise<void>((resolve) => shell.io.onStop(resolve));
  const queue = new Queue(QUEUE, { connection });
  queue.on('error', () => {});
  try {
    await worker.waitUntilReady();
    shell.note(shell.say('等待任务', 'waiting for jobs'));
    await (once ? Promise.race([stopped, emptied(queue)]) : stopped);
  } finally {
    await worker.close();
    await queue.close();
    await pool.destroy();
    connection.disconnect();
  }
}

/** Resolves when no job waits, is being done anywhere, or is to be tried again later. */
async function emptied(queue: Pick<Queue, 'getJobCountByTypes'>): Promise<void> {
  while ((await queue.getJobCountByTypes('wait', 'active', 'delayed', 'prioritized')) > 0)
    await new Promise((resolve) => setTimeout(resolve, IDLE_LOOK_MS));
}
