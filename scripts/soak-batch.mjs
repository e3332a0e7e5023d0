// Kills `kangtu batch` ten times at random while 300 requests run, restarts it each time, and counts the results.
// Needs a build; takes minutes, so it is no part of `npm test`. `node scripts/soak-batch.mjs [requests] [kills]`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [requests, kills] = [Number(process.argv[2] ?? 300), Number(process.argv[3] ?? 10)];
const main = resolve(import.meta.dirname, '../packages/cli/bundle/main.js');
const cwd = mkdtempSync(join(tmpdir(), 'kangtu-soak-'));
const out = join(cwd, 'trips');

const day = (i) => new Date(Date.UTC(2027, 2, 1) + i * 86_400_000).toISOString().slice(0, 10);
const lines = Array.from({ length: requests }, (_, i) => ({
  id: `r${i}`,
  start: '桂林站',
  days: 1,
  date: day(i),
}));
writeFileSync(join(cwd, 'requests.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));

const results = () => {
  try {
    return readdirSync(out).filter((name) => name.startsWith('r'));
  } catch {
    return [];
  }
};
const start = () =>
  spawn(
    process.execPath,
    [main, 'batch', 'requests.jsonl', '--out', 'trips', '--no-brochure', '--ics', '--iterations', '50'],
    { cwd, stdio: 'ignore' },
  );

let killed = 0;
while (killed < kills) {
  const child = start();
  const exit = once(child, 'exit');
  // A share of what is left, at random, so that every kill comes in the middle of the work.
  const goal = results().length + Math.random() * ((requests - results().length) / (kills - killed + 1));
  while (results().length <= goal && child.exitCode === null) await new Promise((r) => setTimeout(r, 50));
  await new Promise((r) => setTimeout(r, Math.random() * 400));
  if (child.exitCode !== null) break;
  child.kill('SIGKILL');
  await exit;
  killed++;
  console.log(`kill ${killed}: ${results().length} of ${requests} stand`);
}
const [code] = await once(start(), 'exit');

const trips = results();
const broken = trips.filter((name) => {
  const [json, ics] = ['trip.json', 'trip.ics'].map((file) => readFileSync(join(out, name, file), 'utf8'));
  return JSON.parse(json).days.length !== 1 || !ics.endsWith('END:VCALENDAR\r\n');
});
const ids = new Set(trips.map((name) => name.split('-')[0]));
const left = readdirSync(out).filter((name) => name.startsWith('.part-')).length;
const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
console.log(
  JSON.stringify({
    killed,
    exit: code,
    results: trips.length,
    requests: ids.size,
    broken: broken.length,
    left,
  }),
);
rmSync(cwd, { recursive: true });
const sound = trips.length === requests && ids.size === requests && broken.length === 0 && left === 0;
if (code !== 0 || !sound || killed !== kills || summary.failed !== 0) process.exitCode = 1;
