import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDiskStore } from '../src/node/index.js';

const folder = () => mkdtempSync(join(tmpdir(), 'kangtu-times-'));

test('keeps answers on disk until they are too old, and leaves no half file', async () => {
  const cwd = folder();
  const file = join(cwd, 'deep', 'times.json');
  const store = await openDiskStore(file, 1000, 5000);
  store.set('a', [60, 1000]);
  store.set('b', [null, null]);
  await store.save();
  const soon = await openDiskStore(file, 1000, 5900);
  expect([soon.get('a'), soon.get('b'), soon.get('c'), soon.size()]).toEqual([
    [60, 1000],
    [null, null],
    undefined,
    2,
  ]);
  expect((await openDiskStore(file, 1000, 6100)).size()).toBe(0);
  expect(readdirSync(join(cwd, 'deep'))).toEqual(['times.json']);
});

test('a damaged file counts as empty, and bad rows are passed over', async () => {
  const file = join(folder(), 'times.json');
  writeFileSync(
    file,
    '{"format":"kangtu/travel-times@1","pairs":[["a",-1,2,3],["b",1,2,3],7,["c","x",1,1]]}',
  );
  expect((await openDiskStore(file, 1000, 3)).size()).toBe(1);
  writeFileSync(file, 'not json');
  expect((await openDiskStore(file, 1000, 3)).size()).toBe(0);
});
