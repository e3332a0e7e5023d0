import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Edition } from '@kangtu/brochure';
import type { LocalDate } from '@kangtu/core';
import type { Command } from 'commander';
import { inputsHash } from '../batch/inputs.js';
import { type BatchSetting, type Job, readJobs } from '../batch/job.js';
import { checkLines, noteLines } from '../batch/lines.js';
import type { Outcome } from '../batch/outcome.js';
import { createPool } from '../batch/pool.js';
import { type Progress, startProgress } from '../batch/progress.js';
import { report } from '../batch/report.js';
import { doneOf, finished, sweep } from '../batch/result-folder.js';
import type { Task } from '../batch/worker.js';
import { sentence } from '../messages/sentence.js';
import { searchOptions } from '../plan/search.js';
import { FORMATS } from '../print/formats.js';
import { issue } from '../shell/errors.js';
import { makeFolder } from '../shell/files.js';
import { readHouseRules } from '../shell/house-rules.js';
import { wholeNumber } from '../shell/numbers.js';
import { DEFAULT_REGION, readRegion } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { choosePaper, readBrand } from './brochure.js';

interface Options extends Readonly<Record<string, unknown>> {
  readonly out: string;
  readonly region: string;
  readonly jobs?: string;
  readonly paper: string;
  /** False after --no-brochure. */
  readonly brochure: boolean;
  readonly brand?: string;
  readonly rules?: string;
  readonly queue?: string;
  readonly seed: string;
  readonly iterations?: string;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  command
    .argument('<requests>', say('每行一个 JSON 要求的文件', 'file with one JSON request a line'))
    .requiredOption('--out <folder>', say('结果文件夹', 'folder for the results'))
    .option('--region <list>', say('区域', 'regions'), DEFAULT_REGION)
    .option('--jobs <n>', say('同时处理的份数（默认按处理器数）', 'how many at a time (default: processors)'))
    .option('--paper <paper>', say('手册版式', 'paper of the brochures'), 'a4')
    .option('--no-brochure', say('不排手册', 'no brochures'))
    .option('--brand <file>', say('机构信息文件（YAML）', 'brand file of the publisher (YAML)'))
    .option(
      '--rules <file>',
      say(
        '本单位的健康规则（YAML），用于每份没有另写规则的要求',
        'health rules of the house (YAML), for every request that brings none of its own',
      ),
    )
    .option(
      '--queue <url>',
      say(
        '把任务交给别的机器（kangtu worker）：Redis 地址，如 redis://主机:6379',
        'hand the work to other machines (kangtu worker): Redis, such as redis://host:6379',
      ),
    )
    .option('--seed <n>', say('随机种子', 'random seed'), '1')
    .option('--iterations <n>', say('每份的搜索次数', 'search steps for each'));
  for (const { flag, summary } of FORMATS) command.option(`--${flag}`, summary[shell.lang]);
  command
    .addHelpText(
      'after',
      `\n${say(
        '可随时中断，再次运行会从未完成处继续；结果与失败原因见 summary.json。',
        'May be stopped at any moment; run it again and it goes on. summary.json lists results and failures.',
      )}\n${say('例：', 'Example:')}\n  kangtu batch requests.jsonl --out trips --jobs 2 --ics --gpx`,
    )
    .action((file: string, options: Options) => {
      const { lang } = command.optsWithGlobals<{ lang?: string }>();
      return run(shell, file, options, lang === 'both' ? 'both' : shell.lang);
    });
}

/** Exit 2 when a request failed; the others are finished all the same. */
async function run(shell: Shell, file: string, options: Options, edition: Edition): Promise<void> {
  const threads = wholeNumber('--jobs', options.jobs ?? String(availableParallelism()), 1, 256);
  const brand = options.brand === undefined ? null : resolve(shell.io.cwd, options.brand);
  const { setting, dataDate } = await settingOf(shell, options, edition);
  const house = options.rules === undefined ? {} : { houseRules: await readHouseRules(shell, options.rules) };
  const text = await shell.readText(file);
  const lines = readJobs(text, setting, house);
  checkLines(file, text, lines);
  noteLines(shell, lines, dataDate);
  const { jobs, bad } = lines;
  const out = resolve(shell.io.cwd, options.out);
  await makeFolder(out, options.out);
  await sweep(out);
  const outcomes: Outcome[] = bad.map(({ line, code, reason }) => ({
    line,
    folder: null,
    status: 'failed',
    fault: 'input',
    errors: [{ code, path: `#${line}`, ...sentence(issue(code, `#${line}`, { reason }), shell.lang) }],
  }));
  const open: Job[] = [];
  for (const job of jobs) {
    const trip = await finished(out, job.folder);
    if (trip === null) open.push(job);
    else outcomes.push(doneOf(job.line, job.folder, 'kept', trip));
  }
  const started = shell.io.clock();
  const progress = startProgress(shell, jobs.length, jobs.length - open.length);
  try {
    if (options.queue === undefined) {
      const task = { setting, out, brand, cwd: shell.io.cwd };
      outcomes.push(...(await workOff(open, task, threads, progress)));
    } else if (open.length > 0) {
      const { sendJobs } = await import('../queue/send.js');
      outcomes.push(...(await sendJobs(shell, options.queue, open, setting, progress)));
    }
  } finally {
    progress.end();
  }
  await report(shell, out, outcomes, lines.repeated, shell.io.clock() - started);
}

async function settingOf(
  shell: Shell,
  options: Options,
  edition: Edition,
): Promise<{ readonly setting: BatchSetting; readonly dataDate: LocalDate }> {
  const { seed, iterations } = searchOptions(shell, options);
  const region = await readRegion(shell, options.region);
  const setting = {
    region: options.region,
    lang: shell.lang,
    seed,
    iterations,
    paper: options.brochure ? choosePaper(options.paper) : null,
    edition,
    formats: FORMATS.filter(({ flag }) => options[flag] === true).map(({ flag }) => flag),
    inputs: inputsHash(region, await readBrand(shell, options.brand)),
  };
  return { setting, dataDate: region.dataDate };
}

async function workOff(
  open: readonly Job[],
  task: Omit<Task, 'job'>,
  threads: number,
  progress: Progress,
): Promise<readonly Outcome[]> {
  if (open.length === 0) return [];
  const pool = await createPool(Math.min(threads, open.length));
  try {
    return await Promise.all(
      open.map(async (job) => {
        const outcome = await pool.run({ ...task, job });
        progress.step(outcome.status === 'failed');
        return outcome;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
