import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readToptw } from '../../src/formats/toptw.js';
import { createProblem } from '../../src/problem/create.js';
import { verify } from '../../src/problem/verify.js';
import { solve } from '../../src/solve.js';
import { maxIterations } from '../../src/stop/max-iterations.js';

const SOLOMON = `4 2 2 1
0 200
0 40 50 0 0 0 0 0 100
1 41 51 10 7 1 1 1 0 90
2 45 50 10 9 1 1 1 20 80
`;

test('Solomon coordinates: distances cut off after one decimal, all times in tenths', () => {
  const input = readToptw(SOLOMON, { tours: 2 });
  expect(Array.from(input.travel)).toEqual([0, 14, 50, 14, 0, 41, 50, 41, 0]);
  expect(input.nodes[2]).toEqual({ score: 9, service: 100, windows: [{ open: 200, close: 800 }] });
  expect(input.days).toEqual(Array(2).fill({ start: 0, end: 0, earliest: 0, latest: 1000 }));
});

test('Cordeau coordinates: two decimals', () => {
  const input = readToptw(SOLOMON.replace('41 51', '41.5 51'), { tours: 1 });
  expect(input.travel[1]).toBe(180); // sqrt(1.5^2 + 1^2) = 1.8027...
  expect(input.nodes[1]!.service).toBe(1000);
});

test('broken files are refused with line or vertex', () => {
  const read = (text: string) => () => readToptw(text, { tours: 1 });
  expect(read('')).toThrow('no header');
  expect(read(SOLOMON.replace('4 2 2 1', '4 2 3 1'))).toThrow('announces 3 vertices, the file has 2');
  expect(read(SOLOMON.replace('2 45', '3 45'))).toThrow('vertex 2 is numbered 3');
  expect(read(SOLOMON.replace('45 50', '45 x'))).toThrow('vertex 2');
});

const folder = join(process.env.KANGTU_BENCH ?? '../shared/bench', 'toptw');
describe.skipIf(!existsSync(folder))(`the instances in ${folder} (KANGTU_BENCH)`, () => {
  test('every file is read, solved and verified', () => {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const input = readToptw(readFileSync(join(folder, name), 'utf8'), { tours: 2 });
      const { solution } = solve(createProblem(input), { seed: 1, stop: maxIterations(20) });
      expect(verify(input, solution), name).toEqual([]);
      expect(solution.score).toBeGreaterThan(0);
    }
  });
});
