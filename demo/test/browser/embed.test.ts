import type { Itinerary } from '@kangtu/core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { planned } from '../unit/region.js';
import { expectNoAxeViolation, type OpenPage, openOther, start, stop } from './page.js';

beforeAll(start);
afterAll(stop);

let opened: OpenPage | null = null;
afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

const { trip } = planned({ namedLine: 'lz-loop-e' });

const show = async (plan: unknown): Promise<OpenPage['page']> => {
  opened = await openOther('embed/example.html', { 'embed/trip.json': JSON.stringify(plan) });
  return opened.page;
};

describe('<kangtu-trip>', () => {
  test('shows a plan in a page with a strict policy', async () => {
    const page = await show(trip);
    await page.locator('kangtu-trip h2').waitFor();
    expect(await page.locator('kangtu-trip h3').count()).toBe(3);
    expect(await page.locator('kangtu-trip li.visit').count()).toBe(trip.totals.stops);
    const nights = await page.locator('kangtu-trip .night').allTextContents();
    expect(nights).toHaveLength(2);
    expect(nights[0]).toContain(trip.places[trip.days[0]!.night!]!.names.en);
    const drawn = await page
      .locator('kangtu-trip img')
      .evaluate((image) => (image as HTMLImageElement).naturalWidth);
    expect(drawn).toBeGreaterThan(0);
    expect(await page.locator('kangtu-trip').evaluate((each) => each.shadowRoot?.textContent)).toContain(
      'not medical advice',
    );
    await expectNoAxeViolation(page, 'embed');
    await page.locator('kangtu-trip').evaluate((element) => element.setAttribute('lang', 'zh'));
    expect(await page.locator('kangtu-trip h2').textContent()).toMatch(/康养/);
  });

  test('text from a plan stays text', async () => {
    const evil = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const places = Object.fromEntries(
      Object.entries(trip.places).map(([id, place]) => [
        id,
        { ...place, names: { ...place.names, zh: evil, en: evil } },
      ]),
    );
    const page = await show({ ...trip, places } satisfies Itinerary);
    await page.locator('kangtu-trip h2').waitFor();
    expect(await page.locator('kangtu-trip li img, kangtu-trip script').count()).toBe(0);
    expect(await page.title()).toBe('kangtu-trip');
  });

  test('what is no plan gives a message', async () => {
    const page = await show({ schema: 'kangtu/itinerary@1', days: 'all of them' });
    expect(await page.locator('kangtu-trip .error').textContent()).toBe('This trip could not be read.');
  });
});
