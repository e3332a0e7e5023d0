// How long a trip takes from a cold process: `pnpm build && node packages/cli/bench/cold-start.mjs [runs] [other main.js ...]`.
// Medians by phase as `--timing` tells them: by the clock, and in the time the main thread had a processor (Linux), which says
// more on a busy machine. Other builds are run in turn with this one, for a comparison.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../bundle/main.js', import.meta.url));
const TRIP = 'plan --from 桂林站 --loop east --line wellness --date 2027-04-10 --lang en --timing'.split(' ');
const [runs = '10', ...others] = process.argv.slice(2);

// The child says itself what it has used, when it ends.
const METER = `import { readFileSync } from 'node:fs';
const main = () => Number(readFileSync('/proc/self/task/' + process.pid + '/schedstat', 'utf8').split(' ')[0]) / 1e6;
if (process.env.BY === 'processor') performance.now = main;
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.error(', all threads ' + Math.round((user + system) / 1000) + ' ms');
});`;

/** Milliseconds by phase of one cold process. */
function measure(main, by) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(METER)}`, main, ...TRIP],
    { encoding: 'utf8', env: { ...process.env, BY: by } },
  );
  if (status !== 0) throw new Error(stderr);
  return [...stderr.matchAll(/([a-z ]+?) (\d+) ms/g)].map(([, name, ms]) => [name.trim(), Number(ms)]);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ways = process.platform === 'linux' ? ['clock', 'processor'] : ['clock'];
const sums = new Map();
for (let i = 0; i < Number(runs); i++)
  for (const main of [own, ...others])
    for (const by of ways)
      for (const [name, ms] of measure(main, by)) {
        const key = `${main}, by the ${by}: ${name}`;
        sums.set(key, [...(sums.get(key) ?? []), ms]);
      }
for (const [name, values] of sums)
  console.log(`${name}: median ${median(values)} ms, least ${Math.min(...values)} ms`);
