import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawGaps } from './plot.js';
import type { Report } from './report.js';

export const RESULTS = join(dirname(fileURLToPath(import.meta.url)), '../results');

/** Keeps a report under version control and redraws the plot of gap against time from all that are kept. */
export function save(report: Report): void {
  const threads = report.threads > 1 ? `-${report.threads}-threads` : '';
  keep(`quality-${report.format}-${report.seconds}s${threads}.json`, report);
  writeFileSync(join(RESULTS, `gap-against-time-${report.format}.svg`), drawGaps(RESULTS, report.format));
}

/** Writes a report among the results. */
export function keep(name: string, report: object): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, name), `${JSON.stringify(report, null, 1)}\n`);
}

export const today = (): string => new Date().toISOString().slice(0, 10);
