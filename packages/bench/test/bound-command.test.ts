import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { boundCommand } from '../src/commands/bound.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-bound-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Start and end at 0, a hotel at 10, vertices at 4 and 14 on a line; two days, the second of them short by a little. */
const instance = (last: string) => `4\t1\t2\n28\n10\t${last}\n0 0 0\n0 0 0\n10 0 0\n4 0 5\n14 0 7\n-----\n`;

test('only what was missed is asked, each by its own hotels and limits, and kept', async () => {
  for (const [name, last] of [
    ['a-1-1-2', '18'],
    ['a-1-1-3', '17.99'],
    ['b-1-1-2', '18'],
  ])
    writeFileSync(join(folder, `${name}.ophs`), instance(last!));
  const known = Object.fromEntries(
    ['a-1-1-2', 'a-1-1-3', 'b-1-1-2'].map((name) => [`${name}.ophs`, { opt: 12 }]),
  );
  writeFileSync(join(folder, 'best-known.json'), JSON.stringify({ ophs: known }));
  const cases = [
    ['a-1-1-2', 1],
    ['a-1-1-3', 1],
    ['b-1-1-2', 0],
  ].map(([name, gap]) => ({ family: name, instance: name, gap, score: 5 }));
  const missed = join(folder, 'quality.json');
  writeFileSync(missed, JSON.stringify({ cases }));
  const into = join(folder, 'bound.json');
  await boundCommand(['--instances', folder, '--missed', missed, '--into', into, '--seconds', '60']);
  const bounds = JSON.parse(readFileSync(into, 'utf8')) as { instance: string; answer: string }[];
  expect(bounds.map(({ instance, answer }) => [instance, answer])).toEqual([
    ['a-1-1-2/a-1-1-2', 'found'],
    ['a-1-1-3/a-1-1-3', 'none'],
  ]);
});
