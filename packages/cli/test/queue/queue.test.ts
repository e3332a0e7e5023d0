import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledMain } from '../bundle.js';
import { kangtu, temporaryFolder } from '../shell.js';
import { freePort, REDIS, startRedis, stop } from './redis.js';

const MAIN = bundledMain();
const cwd = temporaryFolder();
const REQUESTS = 10;

let address = '';
let port = 0;
let redis: ChildProcess;
const started: ChildProcess[] = [];

const start = (...argv: readonly string[]) => {
  const child = spawn(process.execPath, [MAIN, ...argv, '--lang', 'en'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
};
const startWorker = () => start('worker', '--queue', address, '--out', 'trips', '--jobs', '1', '--lock', '1');
const batch = () =>
  start(
    ...['batch', 'requests.jsonl', '--out', 'trips', '--queue', address],
    ...['--no-brochure', '--ics', '--iterations', '5'],
  );
/** Resolves when the process has said so much. */
async function says(child: ChildProcess, lines: number): Promise<void> {
  let text = '';
  for await (const part of child.stdout ?? []) {
    text += String(part);
    if (text.split('\n').length > lines) return;
  }
}
const trips = () => readdirSync(join(cwd, 'trips')).filter((name) => name !== 'summary.json');
const summary = () => JSON.parse(readFileSync(join(cwd, 'trips/summary.json'), 'utf8'));

// Counted as skipped where there is no redis-server, or where nothing is built.
describe.skipIf(!REDIS)('batch on a queue (needs redis-server)', () => {
  beforeAll(async () => {
    port = await freePort();
    address = `redis://127.0.0.1:${port}`;
    mkdirSync(join(cwd, 'redis'));
    redis = await startRedis(join(cwd, 'redis'), port);
    const dates = Array.from({ length: REQUESTS }, (_, i) => `2027-04-${10 + i}`);
    const lines = dates.map((date, i) => ({ id: `t${i}`, start: '桂林站', days: 1, date }));
    writeFileSync(
      join(cwd, 'requests.jsonl'),
      [...lines, { start: 'Atlantis', date: '2027-04-10' }].map((line) => JSON.stringify(line)).join('\n'),
    );
  });

  afterAll(async () => {
    for (const child of started) await stop(child, 'SIGKILL');
    await stop(redis, 'SIGKILL');
  });

  test('a worker killed, Redis killed and started again: nothing lost, nothing twice', async () => {
    const sent = batch();
    const [first] = [startWorker(), startWorker()];
    await says(first as ChildProcess, 1);
    await stop(first as ChildProcess, 'SIGKILL');
    await stop(redis, 'SIGKILL');
    redis = await startRedis(join(cwd, 'redis'), port);
    const [code] = (await once(sent, 'exit')) as [number];
    expect(code).toBe(2);
    // One that was written when its worker was killed, before the queue knew, counts as kept.
    const { done, kept, failed } = summary();
    expect({ done: done + kept, failed }).toEqual({ done: REQUESTS, failed: 1 });
    expect(kept).toBeLessThanOrEqual(1);
    expect(new Set(trips().map((name) => name.split('-')[0])).size).toBe(REQUESTS);
    expect(trips().filter((name) => !name.startsWith('.part-'))).toHaveLength(REQUESTS);
  });

  test('the same again finds everything done; what cannot be done is tried once more and fails again', async () => {
    const [code] = (await once(batch(), 'exit')) as [number];
    expect(code).toBe(2);
    expect(summary()).toMatchObject({ done: 0, kept: REQUESTS, failed: 1 });
    expect(summary().outcomes.at(-1).errors[0].code).toMatch(/^name-unknown/);
  });

  test('a worker with other data does not do the work under its name', async () => {
    for (const worker of started) await stop(worker, 'SIGTERM');
    writeFileSync(join(cwd, 'brand.yaml'), 'name: X\n');
    const other = start(
      ...['worker', '--queue', address, '--out', 'trips', '--jobs', '1', '--brand', 'brand.yaml'],
    );
    writeFileSync(
      join(cwd, 'requests.jsonl'),
      '{"id": "other", "start": "桂林站", "days": 1, "date": "2027-05-10"}',
    );
    const sent = batch();
    for await (const text of other.stderr ?? []) if (String(text).includes('other-')) break;
    await stop(sent, 'SIGKILL');
    expect(trips().some((name) => name.startsWith('other-'))).toBe(false);
  });
});

describe('addresses of a queue', () => {
  test('no Redis there: exit 3; no address of Redis: exit 2, and no password is shown', async () => {
    writeFileSync(join(cwd, 'one.jsonl'), '{}');
    const none = await kangtu(['worker', '--queue', `redis://:secret@127.0.0.1:1`, '--out', 'w'], { cwd });
    expect(none.exit).toBe(3);
    expect(none.err).toContain('redis-not-reached');
    expect(none.err).not.toContain('secret');
    const bad = await kangtu(['worker', '--queue', 'http://u:secret@x', '--out', 'w'], { cwd });
    expect(bad.exit).toBe(2);
    expect(bad.err).toContain('queue-not-redis');
    expect(bad.err).not.toContain('secret');
  });
});
