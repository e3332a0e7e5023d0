import { deflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { expectNoAxeViolation, type OpenPage, open, planOf, settled, start, stop } from './page.js';

beforeAll(start);
afterAll(stop);

let opened: OpenPage | null = null;
afterEach(async () => {
  const troubles = opened?.troubles ?? [];
  await opened?.close();
  opened = null;
  expect(troubles).toEqual([]);
});

const stopsOf = async (page: OpenPage['page']): Promise<string[][]> =>
  (await planOf(page)).days.map((day) =>
    day.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])),
  );

describe('changing a trip', () => {
  test('a must-see by pinyin, lock, reorder by keyboard, undo, redo, remove, plan again', async () => {
    opened = await open();
    const { page } = opened;
    await settled(page);

    const search = page.getByRole('combobox', { name: '必去' });
    await search.fill('lidiyan');
    expect(await page.locator('.picker [role=option]').first().textContent()).toContain('芦笛岩');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await stopsOf(page)).flat()).toContain((await planOf(page)).request.mustSee[0]);

    const before = await stopsOf(page);
    const second = page.locator('.item-visit').nth(1);
    const moved = (await second.getAttribute('data-stop'))!;
    const name = `.item-visit[data-stop="${moved}"]`;
    await page.locator(`${name} [data-act=lock]`).click();
    await settled(page);
    expect(await page.locator(`${name} [data-act=lock]`).getAttribute('aria-pressed')).toBe('true');

    await page.locator(`${name} [data-act=up]`).focus();
    await page.keyboard.press('Enter');
    await settled(page);
    const after = await stopsOf(page);
    expect(after.flat()[0]).toBe(moved);
    expect(after.flat().toSorted()).toEqual(before.flat().toSorted());
    const focused = await page.evaluate(() =>
      document.activeElement?.closest('[data-stop]')?.getAttribute('data-stop'),
    );
    expect(focused).toBe(moved);
    expect(await page.locator('#live').textContent()).not.toBe('');

    await page.getByRole('button', { name: '撤销' }).click();
    await settled(page);
    expect(await stopsOf(page)).toEqual(before);
    await page.getByRole('button', { name: '重做' }).click();
    await settled(page);
    expect(await stopsOf(page)).toEqual(after);

    const gone = after.flat().find((id) => id !== moved)!;
    await page.locator(`.item-visit[data-stop="${gone}"] [data-act=remove]`).click();
    await settled(page);
    expect((await stopsOf(page)).flat()).not.toContain(gone);
    await page.getByRole('button', { name: '保留锁定的，重新规划' }).click();
    await settled(page);
    const again = (await stopsOf(page)).flat();
    expect(again).toContain(moved);
    expect(again).not.toContain(gone);
  });

  test('a violation appears where it is and the offered button settles it', async () => {
    opened = await open();
    const { page } = opened;
    await settled(page);
    // Longer and longer stays end the day too late.
    const error = page.locator('[data-code=day-too-late]');
    for (let i = 0; i < 12 && (await error.count()) === 0; i++) {
      await page.locator('.item-visit [data-act=longer]').first().click();
      await settled(page);
    }
    expect(await error.count()).toBe(1);
    await expectNoAxeViolation(page, 'violation');
    await error.getByRole('button', { name: /结束/ }).click();
    await settled(page);
    expect(await error.count()).toBe(0);
  });

  test('another trip is another one and keeps what is locked', async () => {
    opened = await open();
    const { page } = opened;
    await settled(page);
    const before = (await stopsOf(page)).flat();
    await page.locator('.item-visit [data-act=lock]').first().click();
    await settled(page);
    await page.getByRole('button', { name: '换一个方案' }).click();
    await settled(page);
    const after = (await stopsOf(page)).flat();
    expect(after).toContain(before[0]);
    expect(after.filter((id) => !before.includes(id)).length).toBeGreaterThan(1);
  });

  test('two trips side by side, and back to the kept one', async () => {
    opened = await open();
    const { page } = opened;
    await settled(page);
    const before = await stopsOf(page);
    await page.getByRole('button', { name: '留下这份，拿来对比' }).click();
    await page.getByRole('button', { name: '少一天' }).click();
    await settled(page);
    const days = page.locator('.compare tbody tr').first().locator('td');
    expect(await days.allTextContents()).toEqual(['3', '2']);
    await expectNoAxeViolation(page, 'comparison');
    await page.getByRole('button', { name: '改用留下的' }).click();
    await settled(page);
    expect(await stopsOf(page)).toEqual(before);
  });

  test('drag a stop to another place', async () => {
    opened = await open();
    const { page } = opened;
    await settled(page);
    const before = (await stopsOf(page)).flat();
    await page
      .locator('.item-visit')
      .nth(1)
      .dragTo(page.locator('.item-visit').nth(0), {
        sourcePosition: { x: 150, y: 12 },
        targetPosition: { x: 150, y: 12 },
      });
    await settled(page);
    expect((await stopsOf(page)).flat().slice(0, 2)).toEqual([before[1], before[0]]);
  });
});

const packed = (content: unknown): string =>
  `#trip=1.${deflateRawSync(typeof content === 'string' ? content : JSON.stringify(content)).toString('base64url')}`;

describe('share links', () => {
  test('a link reopens the same trip, with its changes', async () => {
    opened = await open();
    const { page, url } = opened;
    await settled(page);
    await page.locator('.item-visit [data-act=remove]').first().click();
    await settled(page);
    const trip = await planOf(page);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=link]')?.value !== '',
    );
    const link = await page.locator('input[name=link]').inputValue();
    expect(link.startsWith(`${url}#trip=1.`)).toBe(true);
    expect(link.length).toBeLessThan(2000);
    await page.locator('.share').getByRole('button', { name: '二维码' }).click();
    await page.locator('.qr svg').waitFor();
    await expectNoAxeViolation(page, 'share');
    await opened.close();
    opened = await open({ hash: link.slice(url.length), locale: 'en-GB' });
    await settled(opened.page);
    const again = await planOf(opened.page);
    expect(again.days).toEqual(trip.days);
    expect(again.request).toEqual(trip.request);
  });

  const good = {
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
    ['a newer version', '#trip=2.AAAA'],
  ];

  test('hostile links give a message and nothing else', async () => {
    opened = await open({ hash: packed(good) });
    await settled(opened.page);
    expect(await opened.page.locator('.problem').count()).toBe(0);
    await opened.close();
    for (const [what, hash] of HOSTILE) {
      opened = await open({ hash });
      const { page } = opened;
      let dialogs = 0;
      page.on('dialog', (dialog) => {
        dialogs += 1;
        void dialog.dismiss();
      });
      await page.waitForFunction(() => document.documentElement.dataset.status === 'bad-link');
      expect(await page.locator('.problem').count(), what).toBe(1);
      expect(await page.locator('#trip, .stop, .preset').count(), what).toBe(0);
      expect(dialogs, what).toBe(0);
      expect(opened.troubles, what).toEqual([]);
      if (what !== HOSTILE.at(-1)![0]) await opened.close();
    }
    await expectNoAxeViolation(opened!.page, 'bad link');
    await opened!.page.getByRole('button', { name: '从新行程开始' }).click();
    await settled(opened!.page);
    expect((await planOf(opened!.page)).days).toHaveLength(3);
  });
});
