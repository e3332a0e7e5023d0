import { mergeRegions, parseRequest, plan, travelMatrix, tripMatrixIds } from '@kangtu/core';
import { guilin, liuzhou } from '@kangtu/regions';
import { maxIterations } from '@kangtu/solver';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPage, open, planOf, setDate, settled, start, stop } from './page.js';

let opened: OpenPage;
let page: OpenPage['page'];
beforeAll(async () => {
  await start();
  opened = await open();
  page = opened.page;
  await settled(page);
});
afterAll(stop);
afterEach(() => {
  expect(opened.troubles.splice(0)).toEqual([]);
});

describe('a trip on the map', () => {
  test('the default trip is there on load, on the map and in the list', async () => {
    const trip = await planOf(page);
    expect(trip.days).toHaveLength(3);
    const stops = trip.days.flatMap((day) => day.items.filter((item) => item.kind === 'visit'));
    expect(stops.length).toBeGreaterThan(3);
    expect(await page.locator('.stop.visit').count()).toBe(stops.length);
    expect(await page.locator('.item-visit').count()).toBe(stops.length);
    expect(await page.locator('path.route.line').count()).toBe(3);
    // Not by their colours alone: the second day has a line inside its line.
    expect(
      await page.locator('path.route.core').evaluateAll((all) => all.map((each) => each.classList[2])),
    ).toEqual(['day-2']);
    for (const path of await page.locator('path.route.line').all()) {
      const box = await path.boundingBox();
      expect(box!.width + box!.height).toBeGreaterThan(50);
    }
  });

  test('the north loop and another number of days, by one click each', async () => {
    await page.locator('[data-preset=north]').click();
    await settled(page);
    expect((await planOf(page)).request.namedLine).toBe('lz-loop-n');
    await page.getByRole('button', { name: '少一天' }).click();
    await settled(page);
    expect((await planOf(page)).days).toHaveLength(2);
    expect(await page.locator('path.route.line').count()).toBe(2);
  });

  test('the language changes without a reload, everywhere', async () => {
    await page.evaluate(() => {
      (window as unknown as { mark: number }).mark = 1;
    });
    await page.locator('#language').click();
    await page.getByRole('heading', { name: 'Where to?' }).waitFor();
    expect(await page.evaluate(() => (window as unknown as { mark: number }).mark)).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // The map follows in tasks of its own.
    await page.locator('.stop.visit[aria-label^="Day 1, stop 1: "]').waitFor();
    const spoken = await page.locator('.panel-scroll').evaluate((panel) => panel.textContent ?? '');
    const chinese = spoken.match(/行程|第 \d 天|公里|小时|待核实|门票/g) ?? [];
    expect(chinese).toEqual([]);
    await page.locator('#language').click();
  });

  test('a stop opens its card from the list and by keyboard on the map', async () => {
    await page.locator('.item-visit .num').first().click();
    await page.locator('.card').waitFor();
    expect(await page.locator('.card h3').textContent()).toContain('1');
    await page.keyboard.press('Escape');
    await page.locator('.stop.visit').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('.card dt', { hasText: '门票' }).waitFor();
    // Its row in the list is marked, and one button away, also while another day is shown.
    const row = page.locator('.item-visit').nth(1);
    expect(await row.getAttribute('class')).toContain('chosen');
    const place = await row.getAttribute('data-stop');
    await page.locator('.tab').last().click();
    expect(await page.locator(`[data-stop="${place}"]`).count()).toBe(0);
    await page.locator('[data-act=to-stop]').click();
    await page.waitForFunction(
      (id) => document.activeElement?.closest('[data-stop]')?.getAttribute('data-stop') === id,
      place,
    );
    expect(await page.locator('.card, .chosen').count()).toBe(0);
    await page.locator('.tab').first().click();
  });

  test('the plan of the page is the plan of Node, byte for byte', async () => {
    await setDate(page);
    const shown = await planOf(page);
    const merged = mergeRegions([liuzhou, guilin]);
    if (!merged.ok) throw new Error('regions do not merge');
    const region = merged.value;
    const request = parseRequest(region, shown.request);
    if (!request.ok) throw new Error('the request of the plan is refused');
    const matrix = travelMatrix(region, tripMatrixIds(region, request.value));
    const { seed, iterations } = shown.search;
    const inNode = plan(region, matrix, request.value, { seed, stop: maxIterations(iterations) });
    expect(inNode.ok && JSON.stringify(inNode.value)).toBe(JSON.stringify(shown));
  });
});

describe('a running search', () => {
  test('shows better trips as they come and stops at once, with the best so far', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      (window as unknown as { seen: string[] }).seen = seen;
      new MutationObserver(() => seen.push(document.documentElement.dataset.status ?? '')).observe(
        document.documentElement,
        { attributes: true, attributeFilter: ['data-status'] },
      );
      // The very moment that the first trip is there.
      const stop = () => document.querySelector<HTMLElement>('.progress [data-act=stop]')?.click();
      new MutationObserver(() => {
        if (document.documentElement.dataset.status === 'improving') stop();
      }).observe(document.documentElement, { attributes: true, attributeFilter: ['data-status'] });
    });
    await page.locator('[data-preset=ecology]').click();
    await page.locator('[data-state=stopped]').waitFor();
    await settled(page);
    const trip = await planOf(page);
    expect(trip.search.stoppedBy).toBe('searching');
    expect(trip.search.iterations).toBeLessThan(8000);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toContain('improving');
    // The planner is there again.
    await page.reload();
    await settled(page);
  });

  test('another area is another map', async () => {
    await page.locator('select[name=area]').selectOption('yiyang');
    await page.waitForFunction(() => document.querySelector('[data-preset=yiyang]') !== null);
    await settled(page);
    expect((await planOf(page)).region.id).toBe('yiyang');
    await page.locator('select[name=area]').selectOption('guilin-liuzhou');
    await page.waitForFunction(() => document.querySelector('[data-preset=east]') !== null);
    await settled(page);
    expect((await planOf(page)).days).toHaveLength(3);
  });
});

describe('a phone of 390 px', () => {
  test('map and sheet, nothing to scroll sideways', async () => {
    const phone = await open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    const { page } = phone;
    await settled(page);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
    const scroll = await page.locator('.panel-scroll').evaluate((el) => el.scrollWidth - el.clientWidth);
    expect(scroll).toBeLessThanOrEqual(0);
    // The whole trip is seen above the sheet.
    const free = (await page.locator('.panel').boundingBox())!.y;
    for (const stop of await page.locator('.stop.visit').all()) {
      const box = (await stop.boundingBox())!;
      expect(box.x).toBeGreaterThan(-10);
      expect(box.x + box.width).toBeLessThan(400);
      expect(box.y).toBeGreaterThan(-10);
      expect(box.y + box.height).toBeLessThan(free + 10);
    }
    const boxes = (all: string) =>
      page.locator(all).evaluateAll((each) => each.map((one) => one.getBoundingClientRect()));
    const names = await boxes('.label');
    expect(names.length).toBeGreaterThan(5);
    for (const button of await boxes('.map-tools, .legend > summary'))
      for (const { left, right, top, bottom } of names)
        expect(
          right <= button.left || left >= button.right || bottom <= button.top || top >= button.bottom,
        ).toBe(true);
    const sheet = page.locator('.sheet-handle');
    const before = (await page.locator('.panel').boundingBox())!.height;
    await sheet.click();
    expect((await page.locator('.panel').boundingBox())!.height).toBeGreaterThan(before);
    await sheet.click();
    expect((await page.locator('.panel').boundingBox())!.height).toBeLessThan(before);
    // On its side there is no height for a sheet: the panel stands beside the map.
    await page.setViewportSize({ width: 844, height: 390 });
    const panel = (await page.locator('.panel').boundingBox())!;
    const map = (await page.locator('.map').boundingBox())!;
    expect([panel.height, map.height]).toEqual([390, 390]);
    expect(panel.x + panel.width).toBeLessThanOrEqual(map.x);
    expect(map.width).toBeGreaterThan(300);
    await phone.close();
  });
});
