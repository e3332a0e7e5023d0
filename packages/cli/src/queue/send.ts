import type { Queue } from 'bullmq';
import type { BatchSetting, Job } from '../batch/job.js';
import type { Outcome } from '../batch/outcome.js';
import type { Progress } from '../batch/progress.js';
import { sentence } from '../messages/sentence.js';
import { issue } from '../shell/errors.js';
import type { Shell } from '../shell/shell.js';
import { connectRedis, QUEUE } from './connection.js';
import { ATTEMPTS, BACKOFF, KEPT, outcomeIn, type Ticket } from './ticket.js';

type Tickets = Queue<Ticket, Outcome>;

const LOOK_EVERY_MS = 500;
const AT_ONCE = 500;

/** Puts the jobs on the queue and waits until workers have done every one of them. */
export async function sendJobs(
  shell: Shell,
  address: string,
  jobs: readonly Job[],
  setting: BatchSetting,
  progress: Progress,
): Promise<readonly Outcome[]> {
  const connection = await connectRedis(shell, address);
  const { Queue } = await import('bullmq');
  const queue: Tickets = new Queue(QUEUE, { connection });
  // The connection tells of its own troubles.
  queue.on('error', () => {});
  try {
    await enqueue(queue, jobs, setting);
    if ((await queue.getWorkersCount()) === 0)
      shell.note(
        shell.say(
          '尚无工作节点在线，请运行：kangtu worker --queue …',
          'No worker is there yet; start one: kangtu worker --queue ...',
        ),
      );
    return await collect(queue, jobs, setting, progress);
  } finally {
    await queue.close();
    connection.disconnect();
  }
}

/** Adding a ticket that waits or is being done changes nothing; one that has ended without a result starts anew. */
async function enqueue(queue: Tickets, jobs: readonly Job[], setting: BatchSetting): Promise<void> {
  const ended = new Set(await queue.getRanges(['completed', 'failed'], 0, -1));
  for (let i = 0; i < jobs.length; i += AT_ONCE) {
    const some = jobs.slice(i, i + AT_ONCE);
    for (const { folder } of some) if (ended.has(folder)) await queue.remove(folder);
    await queue.addBulk(
      some.map(({ folder, line, fields }) => ({
        name: 'trip',
        data: { line, fields, setting },
        opts: {
          jobId: folder,
          attempts: ATTEMPTS,
          backoff: BACKOFF,
          removeOnComplete: KEPT,
          removeOnFail: KEPT,
        },
      })),
    );
  }
}

async function collect(
  queue: Tickets,
  jobs: readonly Job[],
  setting: BatchSetting,
  progress: Progress,
): Promise<readonly Outcome[]> {
  const open = new Map(jobs.map((job) => [job.folder, job]));
  const outcomes: Outcome[] = [];
  while (open.size > 0) {
    // Asking, not listening: no event is lost while Redis restarts.
    for (const id of await queue.getRanges(['completed', 'failed'], 0, -1)) {
      const job = open.get(id);
      const ticket = job === undefined ? undefined : await queue.getJob(id);
      if (job === undefined || ticket === undefined) continue;
      const outcome = { ...outcomeOf(ticket, setting), line: job.line, folder: job.folder };
      open.delete(id);
      outcomes.push(outcome);
      progress.step(outcome.status === 'failed');
    }
    if (open.size > 0) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return outcomes;
}

function outcomeOf(
  { returnvalue, failedReason }: { readonly returnvalue?: Outcome | null; readonly failedReason?: string },
  { lang }: BatchSetting,
): Outcome {
  if (returnvalue) return returnvalue;
  const reason = failedReason ?? '';
  const carried = outcomeIn(reason);
  if (carried !== null) return carried;
  const errors = [
    { code: 'queue-job-lost', path: '', ...sentence(issue('queue-job-lost', '', { reason }), lang) },
  ];
  return { line: 0, folder: null, status: 'failed', fault: 'outside', errors };
}
