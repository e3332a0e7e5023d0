// Takes the screenshots of docs/gallery from the built page: `pnpm --filter @kangtu/demo gallery`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './chrome.mjs';
import { palettePng } from './palette-png.mjs';
import { serveDist } from './serve.mjs';

const OUT = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));
const DATE = '2027-04-10';
const SIZES = {
  1440: { width: 1440, height: 900 },
  1024: { width: 1024, height: 768 },
  390: { width: 390, height: 844 },
};
/** Name, width, language, colours, and what to do before the picture is taken. */
const PICTURES = [
  ['east', 1440, 'zh', 'light'],
  ['east', 1440, 'en', 'light'],
  ['east', 1440, 'zh', 'dark'],
  ['east', 1440, 'en', 'dark'],
  ['east', 1024, 'zh', 'light'],
  ['east', 1024, 'en', 'light'],
  ['east', 390, 'zh', 'light'],
  ['east', 390, 'en', 'light'],
  ['east', 390, 'zh', 'dark'],
  ['north', 1440, 'zh', 'light', (page) => page.locator('[data-preset=north]').click()],
  ['north', 1440, 'en', 'light', (page) => page.locator('[data-preset=north]').click()],
  ['list', 390, 'zh', 'light', showList],
  ['list', 390, 'en', 'light', showList],
  ['list', 1440, 'zh', 'light', showList],
  ['stop', 390, 'zh', 'light', showStop],
  ['day', 1440, 'en', 'light', showDay],
  ['party', 1024, 'zh', 'light', showParty],
  ['treatments', 390, 'en', 'light', showTreatments],
  ['line', 1024, 'en', 'dark', showLine],
  ['error', 390, 'zh', 'light', showError],
  ['left-out', 1440, 'zh', 'dark', showEnd],
  ['left-out', 1440, 'en', 'light', showEnd],
];

async function showParty(page) {
  await page.locator('.party > summary').click();
  await page.locator('[data-act=add-person]').click();
  await settled(page);
  await page.locator('select[name=age-1]').selectOption('senior');
  await settled(page);
  await page.locator('[data-toggle=hypertension]').click();
  await settled(page);
}

async function showTreatments(page) {
  await page.locator('.sheet-handle').click();
  await page.locator('.treatments > summary').click();
  await page.locator('[data-toggle=moxibustion]').click();
  await settled(page);
  await page.locator('.treatments').evaluate((part) => part.scrollIntoView({ block: 'start' }));
}

async function showLine(page) {
  await page.locator('[data-act=lines]').click();
  await page.locator('[data-line=gg-well]').click();
  await page.locator('.along').waitFor();
  await settled(page);
  await page.locator('[data-act=lines]').click();
  await page.locator('.to-trip').click();
}

async function showError(page) {
  await page.locator('.sheet-handle').click();
  await page.locator('.options > summary').last().click();
  await page.locator('input[name=dayEnd]').fill('08:45');
  await page.locator('input[name=dayEnd]').blur();
  await page.locator('.problem').waitFor();
}

async function showEnd(page) {
  await page.locator('.weather summary').first().click();
  await page.locator('.left-out').evaluate((part) => part.scrollIntoView({ block: 'center' }));
}

async function showList(page) {
  if (page.viewportSize().width < 900) await page.locator('.sheet-handle').click();
  await page
    .locator('.day')
    .first()
    .evaluate((day) => day.scrollIntoView({ block: 'start' }));
}

async function showStop(page) {
  await page.locator('.sheet-handle').click();
  await page.locator('.tab').nth(2).click();
  const stop = page.locator('.item-visit').first();
  await stop.locator('[data-act=details]').click();
  await stop.locator('.facts').waitFor();
  await stop.locator('[data-act=edit]').click();
  await stop.evaluate((row) => row.scrollIntoView({ block: 'start' }));
}

async function showDay(page) {
  await page.locator('.tab').nth(1).click();
  await page.locator('.item-visit .num').first().click();
  await page.locator('.card').waitFor();
}

const settled = (page) =>
  page.waitForFunction(() => ['done', 'issues'].includes(document.documentElement.dataset.status), null, {
    timeout: 120_000,
  });

mkdirSync(OUT, { recursive: true });
const only = process.argv[2];
const server = await serveDist();
const browser = await openBrowser();
// The page under the camera forbids data: fetches, as it should; this blank one does the counting of colours.
const workshop = await browser.newPage();
for (const [name, width, lang, colorScheme, act] of PICTURES) {
  const file = `${name}-${width}-${lang}${colorScheme === 'dark' ? '-dark' : ''}.png`;
  if (only !== undefined && !file.includes(only)) continue;
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  const context = await browser.newContext({
    viewport: SIZES[width],
    locale,
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(server.url);
  await settled(page);
  await page.locator('input[name=date]').fill(DATE);
  await page.locator('input[name=date]').blur();
  await settled(page);
  await page.locator('.panel-scroll').evaluate((panel) => panel.scrollTo(0, 0));
  await act?.(page);
  await settled(page);
  await page.waitForTimeout(300);
  const picture = await palettePng(workshop, await page.screenshot());
  writeFileSync(OUT + file, picture);
  console.log(`${file} ${Math.round(picture.length / 1000)} kB`);
  await context.close();
}
await browser.close();
await server.close();
