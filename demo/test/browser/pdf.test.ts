import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrinter, makeBrochure } from '@kangtu/brochure';
import type { Edition, Paper } from '@kangtu/brochure/browser';
import { type Itinerary, withoutPrivate } from '@kangtu/core';
import { numberedStops, tripBasemap } from '@kangtu/presenters';
import { basemap } from '@kangtu/regions/basemap';
import { regionLoaders } from '@kangtu/regions/load';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { infoOf, POPPLER, textOf } from '../../../packages/brochure/test/pdf.js';
import {
  addPerson,
  expectNoAxeViolation,
  type OpenPage,
  open,
  planOf,
  settled,
  start,
  stop,
} from './page.js';

const downloads = mkdtempSync(join(tmpdir(), 'kangtu-page-'));
beforeAll(start);
afterAll(async () => {
  rmSync(downloads, { recursive: true });
  await stop();
});

let opened: OpenPage | null = null;
afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function openDialog(page: Page): Promise<void> {
  await page.locator('[data-act=pdf]').click();
  await page.locator('.pdf [data-kept]').waitFor();
}

/** By its label: the radio button itself lies under it. */
const choose = (page: Page, name: string, value: string) =>
  page.locator(`label:has(input[name=${name}][value=${value}])`).click();

async function make(page: Page): Promise<Uint8Array> {
  await page.locator('[data-act=pdf-make]').click();
  const end = page.locator('.pdf-outcome[data-state=done], .pdf-outcome[data-state=failed]');
  await end.waitFor({ timeout: 90_000 });
  expect(await page.locator('.pdf .problem').allTextContents()).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.locator('[data-act=pdf-save]').click();
  const file = join(downloads, (await waiting).suggestedFilename());
  await (await waiting).saveAs(file);
  return readFileSync(file);
}

/** The brochure of the command line. */
async function brochureOfNode(trip: Itinerary, paper: Paper, edition: Edition): Promise<Uint8Array> {
  const map = await tripBasemap(trip.region.id, basemap, regionLoaders);
  return makeBrochure(trip, createPrinter(), { paper, edition, basemap: map });
}

const pages = (pdf: Uint8Array) => /Pages:\s+(\d+)/.exec(infoOf(pdf))?.[1];
const solid = (text: string) => text.replace(/[\s\u200B]+/g, '');

describe('the PDF brochure', () => {
  test.skipIf(!POPPLER)(
    'is the one of the command line; health only when ticked; offline once used',
    async () => {
      opened = await open();
      const { page, troubles } = opened;
      await settled(page);
      await addPerson(page);
      await page.locator('[data-toggle=hypertension]').click();
      await settled(page);
      const trip = await planOf(page);

      await openDialog(page);
      expect(await page.locator('[data-kept=false]').textContent()).toMatch(/1\d\.\d MB/);
      await choose(page, 'pdf-edition', 'both');
      const open4 = await make(page);
      const open4Text = textOf(open4);
      expect(open4Text).toBe(textOf(await brochureOfNode(withoutPrivate(trip), 'a4', 'both')));
      expect(pages(open4)).toBe(pages(await brochureOfNode(withoutPrivate(trip), 'a4', 'both')));
      for (const { place } of numberedStops(trip)) expect(solid(open4Text)).toContain(solid(place.names.zh));
      expect(open4Text).not.toContain('〓');
      expect(infoOf(open4)).toMatch(/Title:\s+\S*三日[\s\S]*Tagged:\s+yes/);
      await expectNoAxeViolation(page, 'PDF ready');

      await choose(page, 'pdf-paper', 'day-cards');
      await page.locator('input[name=pdf-health]').check();
      const cards = await make(page);
      expect(textOf(cards)).toBe(textOf(await brochureOfNode(trip, 'day-cards', 'both')));
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog').count()).toBe(0);

      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
      await page.reload();
      await settled(page);
      await openDialog(page);
      await page.locator('[data-kept=true]').waitFor();
      expect((await make(page)).length).toBeGreaterThan(100_000);
      await page.context().setOffline(false);
      expect(troubles).toEqual([]);
    },
  );

  test('nothing is fetched before it is asked for; cancelled at once; a lost file is told, and can be asked for again', async () => {
    opened = await open({
      locale: 'en-GB',
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
      serviceWorkers: 'block',
    });
    const { page } = opened;
    const asked: string[] = [];
    let fail = false;
    await page.context().route(/assets\/brochure\//, (route) => {
      asked.push(route.request().url());
      if (fail) return route.abort();
      // Never answered: the traveller loses patience.
    });
    await settled(page);
    await page.locator('.sheet-handle').click();
    await openDialog(page);
    expect(asked).toEqual([]);
    await page.locator('[data-act=pdf-make]').click();
    await page.locator('.pdf progress').waitFor();
    await expectNoAxeViolation(page, 'PDF under way');
    await page.locator('[data-act=pdf-cancel]').click();
    await page.locator('[data-kept=false]').waitFor();
    fail = true;
    await page.locator('[data-act=pdf-make]').click();
    expect(await page.locator('.pdf .problem').textContent()).toContain('network');
    expect(await page.locator('[data-act=pdf-make]').isEnabled()).toBe(true);
    await expectNoAxeViolation(page, 'PDF failed');
  });
});
