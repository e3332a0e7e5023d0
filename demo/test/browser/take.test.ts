import { readFileSync } from 'node:fs';
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

describe('taking a trip along', () => {
  test('each format is saved and can be read', async () => {
    const trip = await planOf(opened.page);
    const gpx = await saved('gpx');
    expect(await xmlRoot(gpx)).toBe('gpx');
    expect(await xmlRoot(await saved('kml'))).toBe('kml');
    const ics = await saved('ics');
    expect(ics.startsWith('BEGIN:VCALENDAR')).toBe(true);
    expect(ics.match(/BEGIN:VEVENT/g)?.length ?? 0).toBeGreaterThanOrEqual(trip.totals.stops);
    const geojson = JSON.parse(await saved('geojson'));
    expect(geojson.type).toBe('FeatureCollection');
    expect(JSON.parse(await saved('json'))).toEqual(trip);
    expect((await saved('csv')).split('\n').length).toBeGreaterThan(trip.totals.stops);
    expect(await saved('md')).toContain('#');
    expect(await saved('html')).toContain('<!doctype html>');
  });

  test('on paper: every day and stop, no form and no map', async () => {
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.map-area').isVisible()).toBe(false);
    expect(await page.locator('.ask').isVisible()).toBe(false);
    expect(await page.locator('.tools').first().isVisible()).toBe(false);
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
