// Lighthouse on the built page: `pnpm --filter @kangtu/demo lighthouse`. npm fetches Lighthouse itself, which is
// why this is no part of `npm test`.
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

const report = join(mkdtempSync(join(tmpdir(), 'kangtu-')), 'report.json');
const server = await serveDist();
for (const preset of ['desktop', 'phone']) {
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
  const { categories, audits } = JSON.parse(readFileSync(report, 'utf8'));
  const scores = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(100 * score)}`);
  console.log(`${preset}: ${scores.join(', ')}`);
  for (const id of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ])
    console.log(`  ${audits[id].title}: ${audits[id].displayValue}`);
  for (const { title, score, scoreDisplayMode, details } of Object.values(audits)) {
    if (score !== 0 || scoreDisplayMode !== 'binary') continue;
    console.log(`  failed: ${title}`);
    for (const { node } of details?.items ?? [])
      if (node) console.log(`    ${node.selector}: ${node.snippet}`);
  }
}
await server.close();
