import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectNoAxeViolation,
  type OpenPage,
  open,
  planOf,
  setDate,
  settled,
  start,
  stop,
  tool,
} from './page.js';

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  await start();
  opened = await open({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = opened.page;
  await settled(page);
});
afterAll(async () => {
  expect(opened.troubles).toEqual([]);
  await stop();
});

const bar = () => page.locator('.to-trip');
const dates = () => page.locator('.trip-title > p').textContent();
const topOf = (part: string) =>
  page.locator(part).evaluate((each) => {
    const panel = each.closest('.panel-scroll')!.getBoundingClientRect();
    return (each.getBoundingClientRect().top - panel.top) / panel.height;
  });

test('from the wishes to the trip, to files and links below it, and back', async () => {
  await setDate(page);
  expect(await bar().textContent()).toBe('看行程');
  await bar().click();
  await page.waitForFunction(() => document.querySelector('.to-trip')?.textContent === '改要求');
  await page.locator('[data-act=to-take]').click();
  expect(await topOf('.take')).toBeLessThan(0.5);
  expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/^take/);
  await expectNoAxeViolation(page, 'reading');
  await bar().click();
  await page.waitForFunction(() => document.querySelector('.to-trip')?.textContent === '看行程');
  expect(await topOf('.ask')).toBeLessThan(0.5);
});

test('a stop is short until more is wanted: its facts, and its buttons, of one stop at a time', async () => {
  await bar().click();
  const rows = page.locator('.day-1 .item-visit');
  const [first, second] = [rows.nth(0), rows.nth(1)];
  const height = async () => (await first.boundingBox())!.height;
  const short = await height();
  expect(short).toBeLessThan(180);
  expect(await page.locator('.item-visit .tools').count()).toBe(0);
  expect(await first.locator('.care').isVisible()).toBe(false);
  await first.locator('[data-act=details]').click();
  await first.locator('.facts').waitFor();
  expect(await first.locator('.care').isVisible()).toBe(true);
  await (await tool(first, 'lock')).click();
  await settled(page);
  expect(await first.locator('.locked').isVisible()).toBe(true);
  await tool(second, 'lock');
  expect(await page.locator('.item-visit .tools').count()).toBe(1);
  await expectNoAxeViolation(page, 'a stop in full');
  await first.locator('[data-act=details]').click();
  await second.locator('[data-act=edit]').click();
  expect(await height()).toBeLessThan(short + 4);
});

test('the day switch stays in reach, and leads to the top of what it shows', async () => {
  const days = (await planOf(page)).days.length;
  const edge = () => page.locator('.tabs').evaluate((tabs) => tabs.getBoundingClientRect().bottom);
  /** How far below the switch a day begins, CSS pixels. */
  const below = async (day: number) => (await page.locator(`#day-${day}`).boundingBox())!.y - (await edge());
  const tab = (n: number) => page.locator('.tab').nth(n);
  await page.locator(`.day-${days} .item-visit`).last().scrollIntoViewIfNeeded();
  const hit = await tab(1).evaluate((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return each.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  expect(hit).toBe(true);
  await tab(2).click();
  expect(await page.locator('.day').count()).toBe(1);
  expect(Math.abs(await below(2))).toBeLessThan(16);
  await page.locator('.day-2 .item-visit').last().scrollIntoViewIfNeeded();
  // Back in the whole trip, the day that was read is still there.
  await tab(0).click();
  expect(await page.locator('.day').count()).toBe(days);
  expect(Math.abs(await below(2))).toBeLessThan(16);
});

test('the title says the year, and both where it turns', async () => {
  await setDate(page, '2027-04-10');
  expect(await dates()).toBe('2027年4月10日周六 – 4月12日周一');
  await setDate(page, '2027-12-31');
  expect(await dates()).toBe('2027年12月31日周五 – 2028年1月2日周日');
});

test('a date that is past is called that, one that is cleared is the one of the trip again', async () => {
  const date = page.locator('input[name=date]');
  await setDate(page, '2020-02-06');
  expect(await page.locator('.field .past').textContent()).toContain('已经过去');
  await date.fill('');
  await date.blur();
  expect(await date.inputValue()).toBe('2020-02-06');
  await setDate(page, '2099-04-11');
  expect(await page.locator('.field .past').count()).toBe(0);
});

test('the card of a place is not covered by the legend', async () => {
  await page.locator('.leaflet-marker-icon').nth(3).click({ force: true });
  await page.locator('.leaflet-popup').waitFor();
  expect(await page.locator('.legend').evaluate((each) => getComputedStyle(each).visibility)).toBe('hidden');
  await page.locator('.popup-close').click();
  await page.locator('.leaflet-popup').waitFor({ state: 'detached' });
  expect(await page.locator('.legend').evaluate((each) => getComputedStyle(each).visibility)).toBe('visible');
});
