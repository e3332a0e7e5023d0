// Figures of the built page: `pnpm --filter @kangtu/demo measure`. Times are those of this machine at this moment.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from './chrome.mjs';
import { serveDist } from './serve.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const RUNS = 3;

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const gzipped = (file) => gzipSync(readFileSync(DIST + file)).length;

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length).replace(/^\//, ''));
const of = (pattern) =>
  files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + gzipped(file), 0);
console.log(`page (html, css, script), gzip: ${kb(of(/^index\.html$|assets\/index-.*\.(js|css)$/))}`);
console.log(`planner and map data (worker), gzip: ${kb(of(/worker-.*\.js$/))}`);
console.log(`loaded when asked for (file formats, QR code), gzip: ${kb(of(/(exports|qr)-.*\.js$/))}`);

const server = await serveDist();
const browser = await openBrowser();
const runs = [];
for (let i = 0; i < RUNS; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.tasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.tasks.push({ start: entry.startTime, ms: entry.duration });
    }).observe({ type: 'longtask', buffered: true });
    window.seen = {};
    const look = () => {
      const status = document.documentElement?.dataset.status;
      if (status && !(status in window.seen)) window.seen[status] = performance.now();
    };
    const watch = () =>
      new MutationObserver(look).observe(document.documentElement, {
        attributes: true,
        attributeFilter: ['data-status'],
      });
    if (document.documentElement) watch();
    else addEventListener('DOMContentLoaded', watch);
  });
  await page.goto(server.url);
  const status = (wanted) =>
    page.waitForFunction((each) => document.documentElement.dataset.status === each, wanted, {
      timeout: 120_000,
    });
  await status('done');
  const load = await page.evaluate(() => ({ seen: { ...window.seen }, tasks: [...window.tasks] }));
  await page.evaluate(() => {
    window.seen = {};
    window.tasks.length = 0;
    window.clicked = performance.now();
    document.querySelector('[data-preset=north]').click();
  });
  await page.waitForTimeout(50);
  await status('done');
  const click = await page.evaluate(() => ({
    first: window.seen.improving - window.clicked,
    final: window.seen.done - window.clicked,
    tasks: [...window.tasks],
  }));
  const longest = (tasks) => Math.max(0, ...tasks.map((task) => task.ms));
  runs.push({
    'load to first plan': load.seen.improving ?? load.seen.done,
    'load to final plan': load.seen.done,
    'click to first plan': click.first,
    'click to final plan': click.final,
    'longest task on the page while loading': longest(load.tasks),
    'longest task on the page while solving': longest(click.tasks),
  });
  await context.close();
}
for (const key of Object.keys(runs[0])) {
  const values = runs.map((run) => run[key]);
  console.log(
    `${key}: median ${median(values).toFixed(0)} ms (${values.map((value) => value.toFixed(0)).join(', ')})`,
  );
}
await browser.close();
await server.close();
