import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// A slice of `pnpm soak:health`; the whole of it is a command of its own.
test('random parties on the maps: no hard rule broken, no soft breach untold', { timeout: 120_000 }, () => {
  const script = fileURLToPath(new URL('../soak-health.mjs', import.meta.url));
  const said = execFileSync(process.execPath, [script, '20', '9000', '30'], {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [summary = ''] = said.split('\n');
  expect(JSON.parse(summary)).toMatchObject({ wrong: 0 });
  expect(JSON.parse(summary).trips).toBeGreaterThan(8);
});
