import { toGcj02, wgs84 } from '@kangtu/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolation, type OpenPage, open, planOf, settled, start, stop } from './page.js';

beforeAll(start);
afterAll(stop);

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

const EVIL = "<img src=x onerror='document.title=1'><script>document.title=2</script>";

describe('hostile region data', () => {
  test('a name full of markup stays a name: on the map, in the list, in the card, in the search', async () => {
    const change = (text: string) =>
      text.replaceAll(/"names":\{"zh":"([^"]{2,40})"/g, (_, name) => `"names":{"zh":"${name}${EVIL}"`);
    opened = await open({ data: change });
    const { page } = opened;
    await settled(page);
    expect(await page.locator('.item-visit h4').first().textContent()).toContain('<img src=x');
    await page.locator('.item-visit .num').first().click();
    await page.locator('.card').waitFor();
    await page.locator('input[name=must-see]').fill('yangshuo');
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('.trip img, .map img, .card img, .picker img, body script').count()).toBe(0);
    expect(await page.title()).toBe('康途 Kangtu');
    expect(opened.troubles).toEqual([]);
  });

  test('damaged data give a message', async () => {
    opened = await open({ data: (text) => text.replace('"segments"', '"segment') });
    const { page } = opened;
    await page.waitForFunction(() => document.documentElement.dataset.status === 'failed');
    expect(await page.locator('.problem').textContent()).toContain('地图数据没有读到');
    await expectNoAxeViolation(page, 'no map');
  });

  test('a map that cannot be read: one may try again, and another one leaves the trip as it was', async () => {
    opened = await open({ data: (text) => text });
    const { page } = opened;
    const data = /assets\/(guilin|yiyang)-[^/]*\.js$/;
    await settled(page);
    const before = (await planOf(page)).days;
    await page.context().route(data, (route) => route.abort());
    await page.locator('select[name=area]').selectOption('yiyang');
    await page.locator('.problem', { hasText: '地图数据没有读到' }).waitFor();
    await page.locator('[data-state=unmet] button').click();
    await page.locator('.problem').waitFor();
    await page.context().unroute(data);
    await page.locator('[data-state=unmet] button').click();
    await settled(page);
    expect((await planOf(page)).days).toEqual(before);
    await page.locator('select[name=area]').selectOption('yiyang');
    await settled(page);
    expect((await planOf(page)).region.id).toBe('yiyang');

    await page.evaluate(() => sessionStorage.clear());
    await page.context().route(data, (route) => route.abort());
    await page.reload();
    await page.locator('[data-act=retry]').waitFor();
    await page.context().unroute(data);
    await page.locator('[data-act=retry]').click();
    await settled(page);
    opened.troubles.length = 0;
  });
});

describe('online maps', () => {
  test('no host is asked until one is chosen; then that one, with AMap moved to its own datum', async () => {
    opened = await open({ tiles: true });
    const { page, tiles } = opened;
    await settled(page);
    expect(tiles).toEqual([]);
    await page.locator('.legend > summary').click();
    await page.locator('input[name=ground][value=osm]').check();
    await page.waitForFunction(() => document.querySelectorAll('.leaflet-tile').length > 3);
    expect(await page.locator('.attribution').textContent()).toBe('© OpenStreetMap contributors');
    // Until all are there, the next may still ask the first host.
    await page.waitForFunction(
      () => document.querySelector('.leaflet-tile:not(.leaflet-tile-loaded)') === null,
    );
    expect(new Set(tiles.map((url) => new URL(url).host))).toEqual(new Set(['tile.openstreetmap.org']));

    tiles.length = 0;
    await page.locator('input[name=ground][value=amap]').check();
    await page.locator('.item-visit .num').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.leaflet-tile').length > 3);
    await page.waitForTimeout(300);
    expect(tiles.filter((url) => !new URL(url).host.endsWith('.is.autonavi.com'))).toEqual([]);
    expect(tiles).not.toEqual([]);
    const trip = await planOf(page);
    const [lon, lat] = trip.places[await firstStop(page)]!.position;
    expect(await pixelOffset(page, tileAt(toGcj02(wgs84(lon, lat))))).toBeLessThan(3);
    expect(await pixelOffset(page, tileAt([lon, lat]))).toBeGreaterThan(3);
  });

  test('a map that cannot be read gives way to the bundled one, and says so', async () => {
    opened = await open({ tiles: true });
    const { page } = opened;
    await settled(page);
    await page.context().route(/tile\.openstreetmap\.org/, (route) => route.abort());
    await page.locator('.legend > summary').click();
    await page.locator('input[name=ground][value=osm]').check();
    await page.locator('.unread', { hasText: 'OpenStreetMap没有读到' }).waitFor();
    expect(await page.locator('input[name=ground][value=offline]').isChecked()).toBe(true);
    expect(await page.locator('.leaflet-tile').count()).toBe(0);
    await page.locator('path.road').first().waitFor({ state: 'attached' });
    // It may be tried again.
    await page.context().unroute(/tile\.openstreetmap\.org/);
    await page.locator('input[name=ground][value=osm]').check();
    await page.waitForFunction(() => document.querySelectorAll('.leaflet-tile').length > 3);
    expect(await page.locator('.unread').textContent()).toBe('');
  });

  test('the policy lets no other host in, and nothing inline', async () => {
    opened = await open();
    const { page } = opened;
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(policy).not.toMatch(
      /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*(?!\.(tianditu\.gov\.cn|is\.autonavi\.com))/,
    );
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective));
          const image = new Image();
          image.src = 'https://example.org/a.png';
        }),
    );
    expect(refused).toBe('img-src');
  });
});

const firstStop = (page: OpenPage['page']) =>
  page.locator('.item-visit').first().getAttribute('data-stop') as Promise<string>;

/** Web Mercator position in tiles of zoom 0. */
function tileAt([lon, lat]: readonly [number, number]): readonly [number, number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

/** How far the first stop's marker stands on the screen from that point of the tiles, in pixels. */
const pixelOffset = (page: OpenPage['page'], [u, v]: readonly [number, number]): Promise<number> =>
  page.evaluate(
    ([u, v]) => {
      const tile = [...document.querySelectorAll<HTMLImageElement>('.leaflet-tile')].find((each) => {
        const address = new URL(each.src).searchParams;
        const [x, y, z] = ['x', 'y', 'z'].map((key) => Number(address.get(key))) as [number, number, number];
        return Math.floor(u * 2 ** z) === x && Math.floor(v * 2 ** z) === y;
      })!;
      const address = new URL(tile.src).searchParams;
      const [x, y, z] = ['x', 'y', 'z'].map((key) => Number(address.get(key))) as [number, number, number];
      const box = tile.getBoundingClientRect();
      const at = [box.x + (u * 2 ** z - x) * box.width, box.y + (v * 2 ** z - y) * box.height];
      const stop = document.querySelector('.stop.visit')!.getBoundingClientRect();
      return Math.hypot(stop.x + stop.width / 2 - at[0]!, stop.y + stop.height / 2 - at[1]!);
    },
    [u, v] as const,
  );
