import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  addPerson,
  expectNoAxeViolation,
  type OpenPage,
  open,
  planOf,
  settled,
  start,
  stop,
  tool,
} from './page.js';

beforeAll(start);
afterAll(stop);

let opened: OpenPage | null = null;
afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

const LOOKS = [
  { locale: 'zh-CN', colorScheme: 'light' },
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
  { locale: 'en-GB', colorScheme: 'dark' },
] as const;

describe.each(LOOKS)('axe finds nothing: $locale $colorScheme', (look) => {
  test('trip, form, party, treatments, lines, card, one day, comparison, legend, phone, a request that cannot be met', async () => {
    opened = await open(look);
    const { page } = opened;
    await settled(page);
    await expectNoAxeViolation(page, 'trip');
    await page.locator('.options > summary').last().click();
    await addPerson(page);
    await page.locator('.treatments > summary').click();
    await page.locator('[data-act=lines]').click();
    await page.locator('[data-line]').first().waitFor();
    await page.locator('.legend > summary').click();
    await page.locator('input[name=must-see]').fill('yangshuo');
    await expectNoAxeViolation(page, 'form, party, treatments, lines, search and legend');
    await page.locator('[data-act=lines]').click();
    await page.keyboard.press('Escape');
    await page.locator('.legend > summary').click();
    await page.locator('.tab').nth(1).click();
    await page.locator('.item-visit [data-act=details]').first().click();
    await page.locator('.day-times summary').first().click();
    await (await tool(page.locator('.item-visit').first(), 'start')).click();
    await page.locator('.compare-start button').click();
    await page.locator('.item-visit .num').first().click();
    await page.locator('.card').waitFor();
    await page.locator('.card .sources summary').click();
    await page.locator('.card .every-fact').waitFor();
    await expectNoAxeViolation(page, 'card, facts, times of a day and a stop, comparison');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoAxeViolation(page, 'phone');
    await page.locator('input[name=dayEnd]').fill('08:45');
    await page.locator('input[name=dayEnd]').blur();
    await page.waitForFunction(() => document.documentElement.dataset.status === 'issues');
    await expectNoAxeViolation(page, 'a request that cannot be met');
  });
});

test('large text: bigger, nothing cut off, nothing to scroll sideways', async () => {
  opened = await open({ viewport: { width: 390, height: 844 } });
  const { page } = opened;
  await settled(page);
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole('button', { name: '大字' }).click();
  expect(await size()).toBeGreaterThanOrEqual(1.25 * before);
  // As many days as there can be: their switch is as wide as it gets.
  for (const days of [4, 5]) {
    await page.getByRole('button', { name: '多一天' }).click();
    await settled(page);
    expect(await page.locator('.tab').count()).toBe(1 + days);
  }
  const sideways = () =>
    page.locator('.panel-scroll').evaluate((panel) => panel.scrollWidth - panel.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 360, height: 740 });
  for (const name of [/中文/, /English/]) {
    const boxes = await page
      .locator('.head-tools button, .progress-buttons button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()).filter(({ width }) => width > 0));
    expect(boxes.length).toBeGreaterThanOrEqual(5);
    for (const { left, right } of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(360);
    }
    expect(await sideways()).toBeLessThanOrEqual(0);
    // A line of its own each, not a column of letters.
    for (const text of await page.locator('.brand h1, .brand p, .stepper output').all())
      expect((await text.boundingBox())!.height).toBeLessThan(40);
    await page.locator('#language').click();
    await page.getByRole('button', { name }).waitFor();
  }
});

test('by keyboard alone: a preset, a must-see, a stop moved, its card opened and closed', async () => {
  opened = await open({ locale: 'en-GB' });
  const { page } = opened;
  await settled(page);
  // Wherever the focus goes in the panel, it is seen: never under the bar that stays.
  await page.setViewportSize({ width: 1440, height: 640 });
  await page.locator('#language').focus();
  const hidden: string[] = [];
  for (let i = 0; i < 45; i++) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const focused = document.activeElement!;
      const { x, y, width, height } = focused.getBoundingClientRect();
      const top = document.elementFromPoint(x + width / 2, y + height / 2);
      const bar = top?.closest('.progress') ?? null;
      return bar !== null && !bar.contains(focused) ? focused.outerHTML.slice(0, 80) : null;
    });
    if (under !== null) hidden.push(under);
  }
  expect(hidden).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  const press = async (selector: string) => {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Enter');
  };
  await press('[data-preset=liuzhou]');
  await settled(page);
  expect((await planOf(page)).days).toHaveLength(2);
  await page.locator('input[name=must-see]').focus();
  await page.keyboard.type('liuhou');
  await page.keyboard.press('Enter');
  await settled(page);
  expect((await planOf(page)).request.mustSee).toHaveLength(1);
  await press('.item-visit [data-act=edit]');
  await press('.item-visit [data-act=down]');
  await settled(page);
  expect(await page.locator('#live').textContent()).toMatch(/now stop|day/i);
  await press('.item-visit .num');
  await page.locator('.card').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.card').count()).toBe(0);
});

test('the list says what the map shows: every stop, night and hub', async () => {
  opened = await open();
  const { page } = opened;
  await settled(page);
  const listed = (await page.locator('.trip').textContent()) ?? '';
  for (const marker of await page.locator('.stop').all()) {
    const said = (await marker.getAttribute('aria-label'))!;
    const name = said
      .replace(/; .*$/, '')
      .replace(/^.*(：|住|天在)/, '')
      .replace(/(用餐|休息)$/, '');
    expect(listed, said).toContain(name);
  }
});
