// Lighthouse on the built page: `pnpm --filter @kangtu/demo lighthouse [runs]`. npm fetches Lighthouse itself, which is
// why this is no part of `npm test`. It takes times by the clock: other programs on the machine count against the page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/browser.mjs';
import { serveDist } from './serve.mjs';

/** The newest that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const CATEGORIES = 'performance,accessibility,best-practices';
const RUNS = Number(process.argv[2] ?? 3);
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'speed-index',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const report = join(mkdtempSync(join(tmpdir(), 'kangtu-')), 'report.json');
const server = await serveDist();

async function look(preset) {
  const options = preset === 'desktop' ? ['--preset=desktop'] : [];
  const run = spawn(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      server.url,
      '--quiet',
      `--only-categories=${CATEGORIES}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      '--output=json',
      `--output-path=${report}`,
      ...options,
    ],
    { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: findBrowser() } },
  );
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

/** The run in the middle, and beside each of its figures those of all runs. */
function tell(preset, reports) {
  const score = ({ categories }) => categories.performance.score;
  const middle = reports.toSorted((a, b) => score(a) - score(b))[Math.floor(reports.length / 2)];
  const scores = Object.entries(middle.categories).map(([id, { title, score }]) => {
    const all = reports.map(({ categories }) => Math.round(100 * categories[id].score));
    return `${title} ${Math.round(100 * score)} (${all.join(', ')})`;
  });
  console.log(`${preset}: ${scores.join(', ')}`);
  for (const id of TIMES) {
    const all = reports.map(({ audits }) => audits[id].displayValue);
    console.log(`  ${middle.audits[id].title}: ${middle.audits[id].displayValue} (${all.join(', ')})`);
  }
  const failed = reports.flatMap(({ audits }) =>
    Object.values(audits).filter(
      ({ score, scoreDisplayMode }) => score === 0 && scoreDisplayMode === 'binary',
    ),
  );
  for (const { title, details } of failed) {
    console.log(`  failed: ${title}`);
    for (const { node } of details?.items ?? [])
      if (node) console.log(`    ${node.selector}: ${node.snippet}`);
  }
}

for (const preset of ['desktop', 'phone']) {
  const reports = [];
  for (let i = 0; i < RUNS; i++) reports.push(await look(preset));
  tell(preset, reports);
}
await server.close();
