import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPage, open, planOf, settled, start, stop } from './page.js';

let opened: OpenPage;
beforeAll(async () => {
  await start();
  opened = await open();
  await settled(opened.page);
});
afterAll(stop);

async function saved(format: string): Promise<string> {
  const waiting = opened.page.waitForEvent('download');
  await opened.page.locator(`[data-format=${format}]`).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

/** The browser's own parser: a parse error becomes an element of its own. */
const xmlRoot = (text: string) =>
  opened.page.evaluate((xml) => {
    const root = new DOMParser().parseFromString(xml, 'application/xml');
    return root.querySelector('parsererror') === null ? root.documentElement.localName : 'broken';
  }, text);

/** What the browser makes of a page: its title and the text of its headings. */
async function headings(html: string): Promise<readonly string[]> {
  const page = await opened.page.context().newPage();
  await page.setContent(html);
  const texts = [await page.title(), ...(await page.locator('h1, h2, h3').allTextContents())];
  await page.close();
  return texts;
}

describe('taking a trip along', () => {
  test('each format is saved and can be read', async () => {
    const trip = await planOf(opened.page);
    const gpx = await saved('gpx');
    expect(await xmlRoot(gpx)).toBe('gpx');
    expect(await xmlRoot(await saved('kml'))).toBe('kml');
    const names = trip.days.flatMap((day) =>
      day.items.flatMap((item) => (item.kind === 'visit' ? [trip.places[item.place]!.names.zh] : [])),
    );
    expect(names).toHaveLength(trip.totals.stops);
    const calendar = new ICAL.Component(ICAL.parse(await saved('ics')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const dates = trip.days.map(({ date }) => date);
    const summaries = events
      .filter((event) => dates.includes(event.startDate.toString().slice(0, 10)))
      .map((event) => event.summary);
    for (const name of names) expect(summaries).toContainEqual(expect.stringContaining(name));
    const geojson = JSON.parse(await saved('geojson'));
    expect(geojson.type).toBe('FeatureCollection');
    expect(JSON.parse(await saved('json'))).toEqual(trip);
    const csv = Papa.parse<string[]>((await saved('csv')).trim());
    expect(csv.errors).toEqual([]);
    expect(new Set(csv.data.map((row) => row.length)).size).toBe(1);
    for (const name of names)
      expect(csv.data.some((row) => row.some((cell) => cell.includes(name)))).toBe(true);
    const html = await headings(await saved('html'));
    expect(html[0]).not.toBe('');
    expect(html.length).toBeGreaterThan(trip.days.length);
    const markdown = await saved('md');
    expect(markdown.match(/^#+ /gm)?.length ?? 0).toBeGreaterThan(trip.days.length);
    for (const name of names) expect(markdown).toContain(name);
  });

  test('on paper: every day and stop, no form and no map', async () => {
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-area').isVisible()).toBe(false);
    expect(await page.locator('.ask').isVisible()).toBe(false);
    expect(await page.locator('[data-act=edit]').first().isVisible()).toBe(false);
    // What is folded on the screen is all there.
    for (const part of await page.locator('.care, .advice-box li').all())
      expect(await part.isVisible()).toBe(true);
    const foot = page.locator('.foot', { hasText: /不构成医疗建议|not medical advice/ });
    expect(await foot.isVisible()).toBe(true);
    // Nothing below it: an empty last page came of that.
    const below = await page
      .locator('.foot')
      .evaluate((end) => document.documentElement.scrollHeight - end.getBoundingClientRect().bottom);
    expect(below).toBeLessThan(4);
    expect(await page.locator('.day').count()).toBe(3);
    for (const day of await page.locator('.day').all()) expect(await day.isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(10_000);
    // A dark screen prints dark on white, too.
    const inks = () =>
      page
        .locator('.advice-box, .item-visit .reasons, .item-visit .num')
        .evaluateAll((all) =>
          all.map((each) => `${getComputedStyle(each).color} on ${getComputedStyle(each).backgroundColor}`),
        );
    const light = await inks();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await inks()).toEqual(light);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.emulateMedia({ media: 'screen' });
  });

  test('offline after the first visit', async () => {
    const { page } = opened;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.reload();
    await settled(page);
    expect((await planOf(page)).days).toHaveLength(3);
    const waiting = page.waitForEvent('download');
    await page.locator('[data-format=gpx]').click();
    await waiting;
    await page.context().setOffline(false);
    expect(opened.troubles).toEqual([]);
  });
});
