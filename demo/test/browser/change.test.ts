import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addPerson, eastLoopEach, expectNoAxeViolation, planOf, settled, tool } from './page.js';

let page: Page;
eastLoopEach((each) => {
  page = each;
});

const stopsOf = async (page: Page): Promise<string[][]> =>
  (await planOf(page)).days.map((day) =>
    day.items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])),
  );

describe('changing a trip', () => {
  test('a must-see by pinyin, lock, reorder by keyboard, undo, redo, remove, plan again', async () => {
    const search = page.getByRole('combobox', { name: '必去' });
    await search.fill('lidiyan');
    expect(await page.locator('.picker [role=option]').first().textContent()).toContain('芦笛岩');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await stopsOf(page)).flat()).toContain((await planOf(page)).request.mustSee[0]);
    // The bar stays above the form that runs below it, also while the form has the focus.
    await page.setViewportSize({ width: 1440, height: 640 });
    await search.focus();
    const hit = await page.locator('.progress-buttons .act').evaluate((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return [0.1, 0.5, 0.9].every((at) =>
        button.contains(document.elementFromPoint(x + at * width, y + height / 2)),
      );
    });
    expect(hit).toBe(true);
    await page.setViewportSize({ width: 1440, height: 900 });

    const before = await stopsOf(page);
    const second = page.locator('.item-visit').nth(1);
    const moved = (await second.getAttribute('data-stop'))!;
    const row = page.locator(`.item-visit[data-stop="${moved}"]`);
    await (await tool(row, 'lock')).click();
    await settled(page);
    expect(await (await tool(row, 'lock')).getAttribute('aria-pressed')).toBe('true');

    await (await tool(row, 'up')).focus();
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
    await (await tool(page.locator(`.item-visit[data-stop="${gone}"]`), 'remove')).click();
    await settled(page);
    expect((await stopsOf(page)).flat()).not.toContain(gone);
    await page.getByRole('button', { name: '保留锁定的，重新规划' }).click();
    await settled(page);
    const again = (await stopsOf(page)).flat();
    expect(again).toContain(moved);
    expect(again).not.toContain(gone);
  });

  test('a violation appears where it is and the offered button settles it', async () => {
    // Longer and longer stays end the day too late.
    const error = page.locator('[data-code=day-too-late]');
    for (let i = 0; i < 12 && (await error.count()) === 0; i++) {
      await (await tool(page.locator('.item-visit').first(), 'longer')).click();
      await settled(page);
    }
    expect(await error.count()).toBe(1);
    await expectNoAxeViolation(page, 'violation');
    await error.getByRole('button', { name: /结束/ }).click();
    await settled(page);
    expect(await error.count()).toBe(0);
  });

  test('another trip is another one and keeps what is locked', async () => {
    const before = (await stopsOf(page)).flat();
    await (await tool(page.locator('.item-visit').first(), 'lock')).click();
    await settled(page);
    await page.getByRole('button', { name: '换一个方案' }).click();
    await settled(page);
    const after = (await stopsOf(page)).flat();
    expect(after).toContain(before[0]);
    expect(after.filter((id) => !before.includes(id)).length).toBeGreaterThan(1);
  });

  test('two trips side by side, and back to the kept one', async () => {
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

  test('drag a stop to another day', async () => {
    const [first = [], second = []] = await stopsOf(page);
    const moved = first.at(-1)!;
    // Both days in view: a drag does not scroll here.
    await page.setViewportSize({ width: 1440, height: 4000 });
    await page
      .locator(`.item-visit[data-stop="${moved}"]`)
      .dragTo(page.locator(`.item-visit[data-stop="${second[0]}"]`), {
        sourcePosition: { x: 150, y: 12 },
        targetPosition: { x: 150, y: 12 },
      });
    await settled(page);
    expect((await stopsOf(page)).slice(0, 2)).toEqual([first.slice(0, -1), [moved, ...second]]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('a locked day keeps its stops in their order, whatever else is planned', async () => {
    const before = await stopsOf(page);
    await page.locator('.day-2 [data-act=lock-day]').click();
    await settled(page);
    await page.getByRole('button', { name: '换一个方案' }).click();
    await settled(page);
    const after = await stopsOf(page);
    expect(after[1]!.filter((id) => before[1]!.includes(id))).toEqual(before[1]);
    expect(after.flat()).not.toEqual(before.flat());
  });

  test('re-planning from a stop keeps what is done and begins there', async () => {
    const before = await stopsOf(page);
    const here = before[1]![0]!;
    await (await tool(page.locator(`.item-visit[data-stop="${here}"]`), 'here')).click();
    await settled(page);
    await page.locator('[data-state=now]').waitFor();
    const trip = await planOf(page);
    expect(trip.request.now?.place).toBe(here);
    expect((await stopsOf(page))[0]).toEqual(before[0]);
    await page.getByRole('button', { name: '回到整份行程' }).click();
    await settled(page);
    expect((await planOf(page)).request.now).toBeUndefined();
  });

  test('what was left out comes in by the smallest change, at one click', async () => {
    // Short days leave out what a longer one would let in.
    await page.locator('.options > summary').last().click();
    await page.locator('input[name=dayEnd]').fill('15:00');
    await page.locator('input[name=dayEnd]').blur();
    await settled(page);
    const row = page.locator('[data-left-out]:has(.fixes button:not([data-act=anyway]))').first();
    const place = (await row.getAttribute('data-left-out'))!;
    expect((await stopsOf(page)).flat()).not.toContain(place);
    await row.locator('.fixes button').first().click();
    await settled(page);
    expect((await stopsOf(page)).flat()).toContain(place);
  });

  test('what cannot be met leaves the trip in place, with the way back; a change of it goes on from there', async () => {
    const before = await stopsOf(page);
    const dayEnd = page.locator('input[name=dayEnd]');
    const tooShort = async () => {
      const options = page.locator('.options').last();
      if ((await options.getAttribute('open')) === null) await options.locator('> summary').click();
      await dayEnd.fill('08:45');
      await dayEnd.blur();
      await page.locator('.problem').waitFor();
    };
    await tooShort();
    expect(await stopsOf(page)).toEqual(before);
    expect(await page.locator('.item-visit').count()).toBe(before.flat().length);
    await expectNoAxeViolation(page, 'a request that cannot be met, beside the trip of before');
    await page.locator('[data-state=unmet] button').click();
    await settled(page);
    expect(await dayEnd.inputValue()).toBe('18:00');
    expect(await page.locator('.problem, [data-state=unmet]').count()).toBe(0);

    await tooShort();
    const [first] = before.flat();
    await (await tool(page.locator(`.item-visit[data-stop="${first}"]`), 'longer')).click();
    await settled(page);
    expect(await dayEnd.inputValue()).toBe('18:00');
    expect(await stopsOf(page)).toEqual(before);
    // One step back is the trip of before, not the wishes that could not be met.
    await page.getByRole('button', { name: '撤销' }).click();
    await settled(page);
    expect(await page.locator('.problem').count()).toBe(0);
    expect(await stopsOf(page)).toEqual(before);
  });

  test('another area keeps who travels and when, and is a step to undo', async () => {
    // Unlike the trip before it, so that two steps back are seen.
    await page.getByRole('button', { name: '少一天' }).click();
    await settled(page);
    await addPerson(page);
    await page.locator('select[name=age-1]').selectOption('senior');
    await settled(page);
    const before = await stopsOf(page);
    expect(before).toHaveLength(2);
    const { date } = (await planOf(page)).request;
    await page.locator('select[name=area]').selectOption('yiyang');
    await settled(page);
    const there = await planOf(page);
    expect(there.region.id).toBe('yiyang');
    expect(there.request.travellers).toEqual(['senior']);
    expect(there.request.date).toBe(date);
    await page.getByRole('button', { name: '撤销' }).click();
    await settled(page);
    expect(await page.locator('select[name=area]').inputValue()).toBe('guilin-liuzhou');
    expect(await stopsOf(page)).toEqual(before);
    await page.locator('[data-act=remove-person]').first().click();
    await settled(page);
  });

  test('other hours for one day', async () => {
    await page.locator('.day-1 .day-times summary').click();
    await page.locator('input[name=end-1]').fill('16:00');
    await page.locator('input[name=end-1]').blur();
    await settled(page);
    const [first, second] = (await planOf(page)).days;
    expect(first!.end).toBeLessThanOrEqual(960);
    expect(second!.end).toBeLessThanOrEqual(1080);
  });
});
