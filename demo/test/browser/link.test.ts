import { deflateRawSync, inflateRawSync } from 'node:zlib';
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

const packed = (content: unknown): string =>
  `#trip=1.${deflateRawSync(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url')}`;

describe('share links', () => {
  test('a link reopens the same trip, with its changes', async () => {
    opened = await open();
    const { page, url } = opened;
    await settled(page);
    await addPerson(page);
    await page.locator('select[name=age-1]').selectOption('senior');
    await settled(page);
    await page.locator('[data-toggle=hypertension]').click();
    await settled(page);
    await (await tool(page.locator('.item-visit').first(), 'remove')).click();
    await settled(page);
    const trip = await planOf(page);
    await page.locator('[data-act=copy-link]').click();
    const link = await page.locator('input[name=link]').inputValue();
    expect(link.startsWith(`${url}#trip=1.`)).toBe(true);
    expect(link.length).toBeLessThan(2000);
    const text = inflateRawSync(Buffer.from(link.split('.').at(-1)!, 'base64url')).toString();
    expect(text).toContain('senior');
    expect(text).not.toContain('hypertension');
    await page.locator('[data-act=qr]').click();
    await page.locator('.qr svg').waitFor();
    await expectNoAxeViolation(page, 'share');
    await opened.close();
    opened = await open({ hash: link.slice(url.length), locale: 'en-GB' });
    await settled(opened.page);
    const again = await planOf(opened.page);
    expect(again.days).toEqual(trip.days);
    expect(again.request.travellers).toEqual(['senior']);
    expect(again.request.mustSee).toEqual(trip.request.mustSee);
    // Nobody changed it here.
    expect(await opened.page.locator('.by-hand').count()).toBe(0);
  });

  test('a reload keeps the trip of this tab, with its changes and what is said of health; a new tab has its own', async () => {
    opened = await open();
    const { page, url } = opened;
    await settled(page);
    await page.locator('[data-preset=liuzhou]').click();
    await settled(page);
    await addPerson(page);
    await page.locator('[data-toggle=hypertension]').click();
    await settled(page);
    await page.reload();
    await settled(page);
    const own = await planOf(page);
    expect(own.request.travellers).toEqual(['hypertension']);
    expect(await page.locator('.by-hand').count()).toBe(0);
    await (await tool(page.locator('.item-visit').first(), 'remove')).click();
    await settled(page);
    const changed = await planOf(page);
    await page.reload();
    await settled(page);
    expect((await planOf(page)).days).toEqual(changed.days);
    const other = await page.context().newPage();
    await other.goto(url);
    await settled(other);
    expect((await planOf(other)).days).toHaveLength(3);
    expect(JSON.stringify((await planOf(other)).request)).not.toContain('hypertension');
  });

  const good = {
    m: 'guilin-liuzhou',
    r: {
      days: 1,
      date: '2027-04-10',
      start: 'guilin-guilin-station',
      end: 'guilin-guilin-station',
      line: 'wellness',
      pace: 'balanced',
      mustSee: [],
      avoid: [],
      dayStart: '08:30',
      dayEnd: '18:00',
      includeUnconfirmed: false,
    },
    s: 1,
    l: [],
    d: [['guilin-guilin-station', 'guilin-guilin-station']],
    at: '2026-11-21',
  };
  const HOSTILE: [string, string][] = [
    ['markup', packed({ ...good, r: { ...good.r, start: '<img src=x onerror=alert(1)>' } })],
    [
      'a script as a stop',
      packed({
        ...good,
        d: [['guilin-guilin-station', 'guilin-guilin-station', '<script>alert(1)</script>']],
      }),
    ],
    ['prototype keys', packed('{"r":{"__proto__":{"days":1}},"s":1,"l":[],"d":[],"at":"2026-11-21"}')],
    ['a bomb', packed('0'.repeat(50_000_000))],
    ['no JSON', packed('{')],
    ['no deflate', '#trip=1.AAAA____'],
    ['no base64', '#trip=1.%00<svg onload=alert(1)>'],
    ['very long', `#trip=1.${'A'.repeat(30_000)}`],
    ['days that are not there', packed({ ...good, r: { ...good.r, days: 5 } })],
    ['a map that is none of ours', packed({ ...good, m: '__proto__' })],
    ['wishes of the wrong kind', packed({ ...good, r: { ...good.r, limits: { budget: '<b>' } } })],
    ['a newer version', '#trip=2.AAAA'],
  ];

  test('hostile links give a message and nothing else', async () => {
    opened = await open({ hash: packed(good) });
    await settled(opened.page);
    expect(await opened.page.locator('.problem').count()).toBe(0);
    const { page } = opened;
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    for (const [what, hash] of HOSTILE) {
      // Back to a good trip first, so that nothing of it may be left.
      await page.evaluate((good) => {
        location.hash = good;
      }, packed(good));
      await settled(page);
      await page.evaluate((bad) => {
        location.hash = bad;
      }, hash);
      await page.waitForFunction(() => document.documentElement.dataset.status === 'bad-link');
      await page.waitForFunction(() => document.querySelector('#trip, .stop, .preset') === null);
      expect(await page.locator('.problem').count(), what).toBe(1);
      expect(dialogs, what).toBe(0);
      expect(opened.troubles, what).toEqual([]);
    }
    await expectNoAxeViolation(opened!.page, 'bad link');
    await opened!.page.getByRole('button', { name: '从新行程开始' }).click();
    await settled(opened!.page);
    expect((await planOf(opened!.page)).days).toHaveLength(3);
  });
});
