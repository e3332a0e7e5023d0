// How long a trip takes from a cold process: `pnpm build && node packages/cli/bench/cold-start.mjs [runs]`.
// Wall time by phase as `--timing` tells it, and the time the process had a processor. Medians; for a quiet machine.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
const TRIP = 'plan --from 桂林站 --loop east --line wellness --date 2027-04-10 --lang en --timing'.split(' ');
const runs = Number(process.argv[2] ?? 10);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const sums = new Map();
const add = (name, ms) => sums.set(name, [...(sums.get(name) ?? []), ms]);
// The child says itself what it has used, when it ends.
const METER =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error(', processor '+Math.round((user+system)/1000)+' ms')})";

for (let i = 0; i < runs; i++) {
  const { status, stderr } = spawnSync(process.execPath, ['--import', METER, MAIN, ...TRIP], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  for (const [, name, ms] of stderr.matchAll(/([a-z ]+?) (\d+) ms/g)) add(name.trim(), Number(ms));
}
for (const [name, values] of sums) console.log(`${name}: median ${median(values)} ms`);
