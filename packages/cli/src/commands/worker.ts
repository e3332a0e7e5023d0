import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { sweep } from '../batch/result-folder.js';
import { takeJobs } from '../queue/take.js';
import { makeFolder } from '../shell/files.js';
import { wholeNumber } from '../shell/numbers.js';
import type { Shell } from '../shell/shell.js';

interface Options {
  readonly queue: string;
  readonly out: string;
  readonly jobs?: string;
  readonly brand?: string;
  readonly lock: string;
  readonly once?: boolean;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  command
    .requiredOption(
      '--queue <url>',
      say('Redis 地址，如 redis://主机:6379', 'Redis, such as redis://host:6379'),
    )
    .requiredOption(
      '--out <folder>',
      say('结果文件夹，须与各机共用', 'folder for the results, shared by all machines'),
    )
    .option('--jobs <n>', say('同时处理的份数（默认按处理器数）', 'how many at a time (default: processors)'))
    .option(
      '--brand <file>',
      say('机构信息文件，须与发任务的一方相同', 'brand file, the same as that of the batch'),
    )
    .option(
      '--lock <seconds>',
      say('一份任务失联多久后转给别的工作节点', 'a job not heard of for so long goes to another worker'),
      '30',
    )
    .option('--once', say('任务做完即退出', 'end when nothing is left to do'))
    .addHelpText(
      'after',
      `\n${say('Ctrl-C 后先做完手头的任务再退出。', 'Ctrl-C: the jobs in hand are finished first.')}\n${say('例：', 'Example:')}\n  kangtu worker --queue redis://192.168.1.10:6379 --out /srv/trips --jobs 4`,
    )
    .action((options: Options) => run(shell, options));
}

async function run(shell: Shell, options: Options): Promise<void> {
  const { cwd } = shell.io;
  const threads = wholeNumber('--jobs', options.jobs ?? String(availableParallelism()), 1, 256);
  const lockMs = wholeNumber('--lock', options.lock, 1, 3600) * 1000;
  const out = resolve(cwd, options.out);
  await makeFolder(out, options.out);
  await sweep(out);
  const brand = options.brand === undefined ? null : resolve(cwd, options.brand);
  const once = options.once === true;
  await takeJobs(shell, { address: options.queue, out, brand, threads, lockMs, once });
}
