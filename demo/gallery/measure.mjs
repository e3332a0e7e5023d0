// Figures of the built page: `pnpm --filter @kangtu/demo measure`. Times are those of this machine at this moment;
// "on the processor" leaves out the time in which other programs had it.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { openBrowser } from './chrome.mjs';
import { serveDist } from './serve.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const RUNS = 3;

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const sizes = new Map(
  readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(DIST.length).replace(/^\//, ''))
    .map((file) => [file, gzipSync(readFileSync(DIST + file)).length]),
);
const DATA = /assets\/(basemap|changzhi|guigang|guilin|hechi|laibin|liuzhou|yiyang)\b/;

/** Lighthouse takes a phone to be so many times slower than this machine. */
const PHONE = 4;

/**
 * Longest task of the page's main thread in a trace, by the clock and on the processor; and how long, on the processor of
 * a phone, tasks held up the page beyond the 50 ms that nobody feels, from its first paint on.
 */
function tasksOf(trace) {
  const { traceEvents } = JSON.parse(trace.toString());
  const main = traceEvents.find(
    (e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain' && e.pid === rendererOf(traceEvents),
  );
  const tasks = traceEvents.filter((e) => e.name === 'RunTask' && e.tid === main?.tid && e.pid === main?.pid);
  const most = (key) => Math.max(0, ...tasks.map((e) => (e[key] ?? 0) / 1000));
  const paint = traceEvents.find((e) => e.name === 'firstContentfulPaint' && e.pid === main?.pid)?.ts ?? 0;
  const seen = tasks.filter((e) => e.ts + e.dur > paint);
  const blocking = seen.reduce((all, e) => all + Math.max(0, ((e.tdur ?? 0) / 1000) * PHONE - 50), 0);
  return { clock: most('dur'), processor: most('tdur'), blocking };
}

/** The process of the tab that was traced: where the page was opened, else the one that ran most tasks. */
function rendererOf(events) {
  const opened = events.find(
    (e) => e.name === 'navigationStart' && e.args.data?.documentLoaderURL?.startsWith('http'),
  );
  if (opened !== undefined) return opened.pid;
  const counts = new Map();
  const mains = new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid} ${e.tid}`),
  );
  for (const e of events)
    if (e.name === 'RunTask' && mains.has(`${e.pid} ${e.tid}`))
      counts.set(e.pid, (counts.get(e.pid) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const traced = async (browser, page, work) => {
  await browser.startTracing(page, {
    categories: [
      'toplevel',
      'loading',
      'disabled-by-default-devtools.timeline',
      'devtools.timeline',
      '__metadata',
    ],
  });
  await work();
  return tasksOf(await browser.stopTracing());
};

const server = await serveDist();
const browser = await openBrowser();
const runs = [];

/** Files that come before the trip stands on the map. */
async function firstLoad(locale) {
  const context = await browser.newContext({ locale, serviceWorkers: 'block' });
  const loaded = new Set();
  context.on('request', (request) => {
    if (request.url().startsWith(server.url))
      loaded.add(request.url().slice(server.url.length) || 'index.html');
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await shown(page);
  await context.close();
  return loaded;
}

const shown = (page) =>
  page.waitForFunction(() => document.documentElement.dataset.status === 'done', null, {
    timeout: 120_000,
  });

for (let i = 0; i < RUNS; i++) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
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
  const done = () => shown(page);
  const loadTask = await traced(browser, page, async () => {
    await page.goto(server.url);
    await done();
  });
  const load = await page.evaluate(() => window.seen);
  await page.waitForTimeout(1500);
  const solveTask = await traced(browser, page, async () => {
    await page.evaluate(() => {
      window.seen = {};
      window.clicked = performance.now();
      document.querySelector('[data-preset=north]').click();
    });
    await page.waitForTimeout(50);
    await done();
  });
  const click = await page.evaluate(() => ({
    first: (window.seen.improving ?? window.seen.showing) - window.clicked,
    final: window.seen.done - window.clicked,
  }));
  runs.push({
    'load to first plan': load.improving ?? load.showing,
    'load to final plan': load.done,
    'click to first plan': click.first,
    'click to final plan': click.final,
    'longest task while loading': loadTask.clock,
    'longest task while loading, on the processor': loadTask.processor,
    'blocking time while loading, on the processor of a phone': loadTask.blocking,
    'longest task while solving': solveTask.clock,
    'longest task while solving, on the processor': solveTask.processor,
    'blocking time while solving, on the processor of a phone': solveTask.blocking,
  });
  await context.close();
}
const inChinese = await firstLoad('zh-CN');
const inEnglish = await firstLoad('en-US');
await browser.close();
await server.close();

const sum = (keep) => [...sizes].filter(([file]) => keep(file)).reduce((all, [, bytes]) => all + bytes, 0);
const worker = (file) => /worker-.*\.js$/.test(file);
const data = (file) => DATA.test(file);
for (const [language, loaded] of [
  ['Chinese', inChinese],
  ['English', inEnglish],
]) {
  const first = (file) => loaded.has(file) && !data(file);
  const page = kb(sum((f) => first(f) && !worker(f)));
  const planner = kb(sum((f) => first(f) && worker(f)));
  console.log(`first load in ${language}, without map data, gzip: ${kb(sum(first))}`);
  console.log(`  of it the page: ${page}, the planner: ${planner}`);
}
console.log(`map data of the first load, gzip: ${kb(sum((f) => inChinese.has(f) && data(f)))}`);
console.log(`everything else, only when asked for, gzip: ${kb(sum((f) => !inChinese.has(f)))}`);
for (const key of Object.keys(runs[0])) {
  const values = runs.map((run) => run[key]);
  console.log(
    `${key}: median ${median(values).toFixed(0)} ms (${values.map((value) => value.toFixed(0)).join(', ')})`,
  );
}
