import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolation, type OpenPage, open, settled, start, stop } from './page.js';

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
  test('trip, options open, card open, one day', async () => {
    opened = await open(look);
    const { page } = opened;
    await settled(page);
    await expectNoAxeViolation(page, 'trip');
    await page.locator('.options > summary').click();
    await page.locator('input[name=must-see]').fill('yangshuo');
    await expectNoAxeViolation(page, 'options and search');
    await page.keyboard.press('Escape');
    await page.locator('.tab').nth(1).click();
    await page.locator('.item-visit .num').first().click();
    await page.locator('.card').waitFor();
    await page.locator('.card .sources summary').click();
    await expectNoAxeViolation(page, 'card');
  });

  test('phone', async () => {
    opened = await open({ ...look, viewport: { width: 390, height: 844 } });
    const { page } = opened;
    await settled(page);
    await expectNoAxeViolation(page, 'phone');
  });
});
