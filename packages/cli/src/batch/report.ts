import { join } from 'node:path';
import type { Shell } from '../shell/shell.js';
import type { Repeat } from './job.js';
import type { Outcome } from './outcome.js';

/** More failures stand in the summary: nobody reads thousands on a terminal. */
const MOST_TOLD = 20;

/** Writes `summary.json`, tells failures on stderr and the sums on stdout; exit 2 when a request failed. */
export async function report(
  shell: Shell,
  out: string,
  all: readonly Outcome[],
  repeated: readonly Repeat[],
  ms: number,
): Promise<void> {
  const outcomes = [...all].sort((a, b) => a.line - b.line);
  const count = (status: Outcome['status']) => outcomes.filter((each) => each.status === status).length;
  const [done, kept, failed] = [count('done'), count('kept'), count('failed')];
  const seconds = Math.round(ms) / 1000;
  const file = join(out, 'summary.json');
  await shell.write(
    file,
    `${JSON.stringify({ done, kept, failed, seconds, repeated, outcomes }, null, 2)}\n`,
  );
  tellFailures(shell, outcomes);
  shell.print(
    shell.say(
      `完成 ${done} 份，原有 ${kept} 份，失败 ${failed} 份，用时 ${seconds} 秒。详见 ${file}`,
      `${done} done, ${kept} kept, ${failed} failed in ${seconds} s. See ${file}`,
    ),
  );
  if (failed > 0) shell.exitCode = 2;
}

function tellFailures(shell: Shell, outcomes: readonly Outcome[]): void {
  const errors = outcomes.flatMap((each) => (each.status === 'failed' ? each.errors : []));
  for (const { path, cause, action } of errors.slice(0, MOST_TOLD)) shell.note(`${path} ${cause} ${action}`);
  const more = errors.length - MOST_TOLD;
  if (more > 0)
    shell.note(shell.say(`另有 ${more} 条，见 summary.json。`, `${more} more stand in summary.json.`));
}
