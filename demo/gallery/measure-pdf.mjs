// Figures of the PDF in the page: `pnpm --filter @kangtu/demo measure:pdf`. Times are those of this machine at this
// moment; memory is what Linux says of the browser's processes, and is left out elsewhere.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chrome.mjs';
import { serveDist } from './serve.mjs';

const FILES = fileURLToPath(new URL('../dist/assets/brochure/', import.meta.url));
const RUNS = 3;

const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Memory of the renderers of the browser that nobody else shares, in bytes. */
async function rendererMemory() {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  let sum = 0;
  for (const { type, id } of processInfo) {
    const rollup = `/proc/${id}/smaps_rollup`;
    // A process may have ended meanwhile.
    if (type !== 'renderer' || !existsSync(rollup)) continue;
    for (const [, kilobytes] of readFileSync(rollup, 'utf8').matchAll(/^Private_\w+:\s+(\d+)/gm))
      sum += 1024 * kilobytes;
  }
  return sum;
}

async function make(page) {
  const started = performance.now();
  let most = 0;
  const watch = setInterval(async () => {
    most = Math.max(most, await rendererMemory());
  }, 250);
  await page.locator('[data-act=pdf-make]').click();
  await page.locator('.pdf-outcome[data-state=done]').waitFor({ timeout: 120_000 });
  clearInterval(watch);
  return { milliseconds: performance.now() - started, most };
}

async function openDialog(page) {
  await page.locator('[data-act=pdf]').click();
  await page.locator('.pdf [data-kept]').waitFor();
}

for (const file of readdirSync(FILES)) console.log(`${file}: ${mb(statSync(FILES + file).size)} as sent`);

const server = await serveDist();
const browser = await openBrowser();
const session = await browser.newBrowserCDPSession();
const runs = [];
for (let i = 0; i < RUNS; i++) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => document.documentElement.dataset.status === 'done', null, {
    timeout: 120_000,
  });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForTimeout(3000);
  const before = await rendererMemory();
  await openDialog(page);
  const first = await make(page);
  await page.locator('label:has(input[name=pdf-edition][value=en])').click();
  const warm = await make(page);
  await page.keyboard.press('Escape');
  await openDialog(page);
  const kept = await make(page);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(3000);
  runs.push({
    'click to first PDF (ms, files from this machine)': first.milliseconds,
    'another PDF while the dialog is open (ms)': warm.milliseconds,
    'PDF in a dialog opened again, files kept (ms)': kept.milliseconds,
    'memory more than before, at most (MB)': (Math.max(first.most, warm.most) - before) / 1e6,
    'memory more than before, dialog closed (MB)': ((await rendererMemory()) - before) / 1e6,
  });
  await context.close();
}
await browser.close();
await server.close();
for (const key of Object.keys(runs[0])) {
  const values = runs.map((run) => run[key]);
  console.log(
    `${key}: median ${median(values).toFixed(0)} (${values.map((value) => value.toFixed(0)).join(', ')})`,
  );
}
