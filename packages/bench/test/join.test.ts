import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinCommand } from '../src/commands/join.js';
import { type CaseResult, reportOf } from '../src/report.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function part(name: string, seconds: number, instances: readonly string[]): string {
  const cases = instances.map(
    (instance): CaseResult => ({
      ...{ instance, tours: 1, score: 9, routes: [], seconds, iterations: 1 },
      ...{ family: 'c1', best: 10, allFit: false, gap: 10 },
    }),
  );
  const measured = { format: 'toptw', seconds, clock: 'cpu', seed: 1, threads: 1, node: 'v20', date: '' };
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(reportOf(cases, { ...measured, command: `--seconds ${seconds}` })));
  return file;
}

test('parts that were not measured alike, or overlap, are not joined', () => {
  const first = part('a.json', 10, ['c101']);
  expect(() => joinCommand([])).toThrow('expected the files');
  expect(() => joinCommand([first, part('b.json', 1, ['c102'])])).toThrow('another command');
  expect(() => joinCommand([first, part('b.json', 10, ['c102', 'c101'])])).toThrow('c101 with 1 tours');
});
