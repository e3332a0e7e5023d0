// npm start: sets up, plans a real trip, writes it to out/, and serves the demo. `-- --once` ends instead of serving.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { pnpm, root, run, setup } from './setup.mjs';

const once = process.argv.includes('--once');
const node = (...args) => run(process.execPath, args);
const kangtu = (...args) => node('packages/cli/bundle/main.js', ...args);
const TRIP = '--from 桂林站 --loop east --days 3 --date 2027-04-10 --line wellness --seed 1'.split(' ');

setup();
mkdirSync(`${root}out`, { recursive: true });
console.log('\nA three-day wellness trip on the east loop 桂林—阳朔—鹿寨—柳州—桂林:\n');
kangtu('plan', ...TRIP, '--lang', 'zh');
console.log('');
kangtu('plan', ...TRIP, '--lang', 'en');
kangtu('plan', ...TRIP, '--json', '--out', 'out/trip.json');
kangtu('export', 'out/trip.json', '--out', 'out');
kangtu('brochure', 'out/trip.json', '--lang', 'zh', '--out', 'out/trip.pdf');
console.log('\nFiles: out/');
rmSync(`${root}demo/dist`, { recursive: true, force: true });
pnpm('--filter', '@kangtu/demo', 'build');
if (once) {
  console.log('\nThe demo is built in demo/dist. `npm start` serves it.');
} else {
  spawnSync('npx', ['vite', 'preview', '--host', '127.0.0.1'], { cwd: `${root}demo`, stdio: 'inherit' });
}
