import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Compares with `golden/<name>` beside the test; REGEN=1 writes it anew. A person can open every golden file. */
export function expectGolden(testFile: string, name: string, actual: string): void {
  const file = fileURLToPath(new URL(`golden/${name}`, testFile));
  if (process.env.REGEN === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${name} is missing: run with REGEN=1`).toBe(true);
  expect(actual).toBe(readFileSync(file, 'utf8'));
}
