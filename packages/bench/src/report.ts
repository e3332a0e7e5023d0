import type { Case } from './cases.js';
import type { Run } from './run.js';

export interface CaseResult extends Run {
  readonly family: string;
  readonly best: number;
  readonly allFit: boolean;
  /** Percent below the best known score; negative = better than it. */
  readonly gap: number;
}

export interface Summary {
  readonly cases: number;
  readonly mean: number;
  readonly median: number;
  readonly worst: number;
  /** Percent of the cases that reach the best known score. */
  readonly atBest: number;
}

/** How and when it was measured. */
interface Measured {
  readonly command: string;
  readonly format: string;
  readonly seconds: number;
  readonly clock: string;
  readonly seed: number;
  readonly threads: number;
  readonly node: string;
  readonly date: string;
}

export interface Report extends Measured {
  readonly all: Summary;
  readonly withoutAllFit: Summary;
  readonly families: Readonly<Record<string, Summary>>;
  readonly cases: readonly CaseResult[];
}

export function reportOf(cases: readonly CaseResult[], measured: Measured): Report {
  const { command, format, seconds, clock, seed, threads, node, date } = measured;
  return {
    ...{ command, format, seconds, clock, seed, threads, node, date },
    all: summarize(cases),
    withoutAllFit: summarize(cases.filter((c) => !c.allFit)),
    families: byFamily(cases),
    cases,
  };
}

export function resultOf(c: Case, run: Run): CaseResult {
  const gap = (100 * (c.best - run.score)) / c.best;
  return { ...run, family: c.family, best: c.best, allFit: c.allFit, gap: round(gap) };
}

export function summarize(results: readonly Pick<CaseResult, 'gap'>[]): Summary {
  const gaps = results.map((r) => r.gap).sort((a, b) => a - b);
  const count = Math.max(1, gaps.length);
  const middle = gaps.length >> 1;
  const median = gaps.length % 2 === 1 ? gaps[middle]! : ((gaps[middle - 1] ?? 0) + (gaps[middle] ?? 0)) / 2;
  return {
    cases: gaps.length,
    mean: round(gaps.reduce((sum, gap) => sum + gap, 0) / count),
    median: round(median),
    worst: round(gaps.at(-1) ?? 0),
    atBest: round((100 * gaps.filter((gap) => gap <= 0).length) / count),
  };
}

/** Families in the order of the cases, then groups of families. */
export function byFamily(results: readonly CaseResult[]): Record<string, Summary> {
  const groups = new Map<string, CaseResult[]>();
  const add = (name: string, result: CaseResult) => groups.set(name, [...(groups.get(name) ?? []), result]);
  for (const result of results) add(result.family, result);
  for (const result of results) {
    if (/^(c|r|rc)\d$/.test(result.family)) add('c, r, rc', result);
    if (/^pr/.test(result.family)) add('pr', result);
  }
  return Object.fromEntries([...groups].map(([name, group]) => [name, summarize(group)]));
}

export function table(report: Report): string {
  const line = (name: string, s: Summary) =>
    [
      name.padEnd(16),
      ...[s.cases, s.mean, s.median, s.worst, s.atBest].map((x) => String(x).padStart(9)),
    ].join('');
  return [
    `${report.format}, ${report.seconds} s (${report.clock} clock), seed ${report.seed}, ${report.threads} thread(s)`,
    `${'family'.padEnd(16)}    cases   mean %  median %  worst %  at best %`,
    ...Object.entries(report.families).map(([name, summary]) => line(name, summary)),
    line('all', report.all),
    line('not all fit', report.withoutAllFit),
    '',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
