import { readFileSync } from 'node:fs';
import { type CaseResult, type Report, reportOf, table } from '../report.js';
import { save } from '../results.js';

/** `bench join FILE...`: one kept report of parts that `bench quality --filter ... --into FILE` measured apart. */
export function joinCommand(files: string[]): void {
  if (files.length === 0) throw new Error('expected the files of the parts');
  const parts = files.map((file) => JSON.parse(readFileSync(file, 'utf8')) as Report);
  const first = parts[0]!;
  const other = parts.findIndex((part) => part.command !== first.command || part.seed !== first.seed);
  if (other > 0) throw new Error(`${files[other]}: measured by another command than ${files[0]}`);
  const cases = parts.flatMap((part) => part.cases).sort(byName);
  const twice = cases.find((c, i) => i > 0 && byName(cases[i - 1]!, c) === 0);
  if (twice) throw new Error(`${twice.instance} with ${twice.tours} tours is in two parts`);
  const report = reportOf(cases, first);
  process.stdout.write(table(report));
  save(report);
}

function byName(a: CaseResult, b: CaseResult): number {
  if (a.instance !== b.instance) return a.instance < b.instance ? -1 : 1;
  return a.tours - b.tours;
}
