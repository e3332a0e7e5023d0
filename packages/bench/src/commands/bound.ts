import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BoundResult } from '../bound/branch-and-cut.js';
import { loadHighs } from '../bound/highs.js';
import { reachable } from '../bound/reachable.js';
import { type Case, casesIn } from '../cases.js';
import { clockNamed } from '../clock.js';
import { readFile } from '../formats.js';
import { numberOption } from '../options.js';
import type { Report } from '../report.js';
import { RESULTS } from '../results.js';

const OPTIONS = {
  instances: { type: 'string' },
  missed: { type: 'string', default: `${RESULTS}/quality-ophs-1s.json` },
  filter: { type: 'string', default: '.' },
  seconds: { type: 'string', default: '300' },
  into: { type: 'string', default: `${RESULTS}/bound-ophs.json` },
} as const;

interface Bound extends BoundResult {
  readonly instance: string;
  readonly best: number;
  readonly seconds: number;
}

/**
 * `bench bound --instances DIR --seconds S`: of every OPHS instance whose listed optimum a kept `quality` run missed,
 * whether any trip within the printed limits reaches it. Keeps each answer at once and asks only what is still open.
 */
export async function boundCommand(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.instances === undefined) throw new Error('--instances DIR is missing');
  const seconds = numberOption('seconds', values.seconds, 0);
  const { cases: measured } = JSON.parse(readFileSync(values.missed, 'utf8')) as Report;
  const missed = new Map(measured.filter(({ gap }) => gap > 0).map((one) => [nameOf(one), one.score]));
  const cases = casesIn(values.instances, 'ophs', [], new RegExp(values.filter));
  const known = existsSync(values.into) ? (JSON.parse(readFileSync(values.into, 'utf8')) as Bound[]) : [];
  const bounds = new Map(known.map((one) => [one.instance, one]));
  const highs = await loadHighs();
  const open = cases.filter(
    (c) => missed.has(nameOf(c)) && (bounds.get(nameOf(c))?.answer ?? 'open') === 'open',
  );
  for (const group of sameVertices(open)) {
    const clock = clockNamed('cpu-exact');
    const start = clock();
    const inputs = group.map(({ file }) => readFile('ophs', file, 1));
    const answers = reachable(highs, inputs, group[0]!.best, () => clock() - start >= seconds);
    group.forEach((c, i) => {
      const bound: Bound = {
        instance: nameOf(c),
        best: c.best,
        ...answers[i]!,
        seconds: Math.round(clock() - start),
      };
      process.stderr.write(`${JSON.stringify(bound)}\n`);
      bounds.set(bound.instance, bound);
    });
    keepBounds(values.into, [...bounds.values()]);
  }
  process.stdout.write(summary([...bounds.values()], missed));
}

const nameOf = ({ family, instance }: { family: string; instance: string }) => `${family}/${instance}`;

/** `100-130-12-5` and all else whose names begin with `100-130-`: the same vertices, other hotels and days. */
function sameVertices(cases: readonly Case[]): Case[][] {
  const groups = new Map<string, Case[]>();
  for (const c of cases) {
    const vertices = c.instance.split('-', 2).join('-');
    groups.set(vertices, [...(groups.get(vertices) ?? []), c]);
  }
  return [...groups.values()];
}

function keepBounds(file: string, bounds: readonly Bound[]): void {
  const sorted = [...bounds].sort((a, b) => (a.instance < b.instance ? -1 : 1));
  writeFileSync(`${file}.part`, `[\n${sorted.map((one) => ` ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
  renameSync(`${file}.part`, file);
}

/** `scores`: what the kept run scored where it missed the listed optimum. */
function summary(bounds: readonly Bound[], scores: ReadonlyMap<string, number>): string {
  const missed = bounds.filter(({ instance }) => scores.has(instance));
  const count = (answer: BoundResult['answer']) => missed.filter((one) => one.answer === answer).length;
  const optimal = missed.filter((one) => scores.get(one.instance)! >= one.bound).length;
  return `of ${missed.length} listed optima that were missed, ${count('none')} cannot be reached within the printed limits, ${count('found')} can, ${count('open')} are not decided; ${optimal} answers are as good as can be\n`;
}
