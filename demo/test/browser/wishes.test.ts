import type { Itinerary } from '@kangtu/core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { eastLoopEach, expectNoAxeViolation, planOf, setDate, settled, tool } from './page.js';

let page: Page;
eastLoopEach((each) => {
  page = each;
});

const visits = (trip: Itinerary) =>
  trip.days.flatMap((day) => day.items.flatMap((item) => (item.kind === 'visit' ? [item] : [])));
const openTreatments = () =>
  page.locator('.treatments').evaluate((part) => {
    (part as HTMLDetailsElement).open = true;
  });
const status = (wanted: string) =>
  page.waitForFunction((status) => document.documentElement.dataset.status === status, wanted);

test('a course of moxibustion: its sessions on the stops, what speaks against it beside the choice', async () => {
  await openTreatments();
  await page.locator('[data-toggle=moxibustion]').click();
  await settled(page);
  await page.locator('select[name=sessions-moxibustion]').selectOption('2');
  await settled(page);
  const treated = visits(await planOf(page)).flatMap(({ therapy }) => therapy ?? []);
  expect(treated.map(({ session }) => session)).toEqual([1, 2]);
  expect(await page.locator('.item-visit [data-therapy=moxibustion]').allTextContents()).toEqual([
    expect.stringContaining('艾灸第 1 次，共 2 次'),
    expect.stringContaining('艾灸第 2 次，共 2 次'),
  ]);
  expect(await page.locator('.treatments .advice').textContent()).toContain('孕期');
  await expectNoAxeViolation(page, 'treatments');
  // Taken out by hand, it is no longer asked for.
  const place = visits(await planOf(page)).find(({ therapy }) => therapy !== undefined)!.place;
  await (await tool(page.locator(`.item-visit[data-stop="${place}"]`).first(), 'remove')).click();
  await settled(page);
  expect(visits(await planOf(page)).map((visit) => visit.place)).not.toContain(place);
  expect(await page.locator('[data-toggle=moxibustion]').getAttribute('aria-pressed')).toBe('false');
});

test('三伏贴 out of season: the message has the date as a button, and then the way to plan it', async () => {
  await openTreatments();
  await page.locator('[data-toggle=plaster]').click();
  await status('issues');
  await expectNoAxeViolation(page, 'a request that cannot be met');
  await page.getByRole('button', { name: '改为 2027-07-20 出发' }).click();
  await settled(page);
  const trip = await planOf(page);
  expect(trip.request.date).toBe('2027-07-20');
  // Heat of several days is told once; a day on its own tells its own.
  const heat = page.locator('.day-notes li', { hasText: '℃' });
  const hot = trip.days.filter(({ season = [] }) => season.some(({ code }) => code === 'hot-month'));
  expect(hot.length).toBeGreaterThan(1);
  expect(await heat.count()).toBe(1);
  await page.locator('.tab').nth(hot[1]!.day).click();
  await page.locator(`.day-${hot[0]!.day}.day`).waitFor({ state: 'detached' });
  expect(await heat.count()).toBe(1);
  await page.locator('.tab').first().click();
  expect(visits(trip).find(({ therapy }) => therapy?.therapy === 'plaster')).toBeDefined();
  await page.locator('[data-toggle=plaster]').click();
  await settled(page);
  expect(visits(await planOf(page)).some(({ therapy }) => therapy !== undefined)).toBe(false);
  const offer = page.locator('[data-act=take-offer]').first();
  await offer.click();
  await settled(page);
  expect(visits(await planOf(page)).some(({ therapy }) => therapy?.therapy === 'plaster')).toBe(true);
  await page.locator('[data-toggle=plaster]').click();
  await settled(page);
  await setDate(page);
});

test('a wish that is closed on the day: said with the day it opens, which is a button', async () => {
  await page.locator('[data-preset=liuzhou]').click();
  await setDate(page, '2027-04-12');
  await page.getByRole('button', { name: '少一天' }).click();
  await settled(page);
  await page.getByRole('combobox', { name: '必去' }).fill('柳州博物馆');
  await page.keyboard.press('Enter');
  await status('issues');
  expect(await page.locator('.problem').textContent()).toContain('柳州博物馆在 2027-04-12 不开放');
  await page.locator('.problem').getByRole('button', { name: '改为 2027-04-13 出发' }).click();
  await settled(page);
  expect(visits(await planOf(page)).map(({ place }) => place)).toContain('liuzhou-liuzhou-museum');
  await setDate(page);
});

test('a start time by keyboard: what breaks it is said at the stop, and a button settles it', async () => {
  const second = visits(await planOf(page))[1]!;
  const row = page.locator(`.item-visit[data-stop="${second.place}"]`);
  await (await tool(row, 'start')).focus();
  await page.keyboard.press('Enter');
  await row.locator('[data-act=pin]').focus();
  await page.keyboard.press('Enter');
  await settled(page);
  const pinned = await planOf(page);
  const stays = visits(pinned).find(({ place }) => place === second.place)!;
  expect(stays.start).toBe(second.start);
  expect(pinned.request.fixed).toEqual([
    { place: second.place, earliest: second.start, latest: second.start },
  ]);

  // The end set last holds; the other gives way.
  await row.locator('input[name=start-latest]').fill('09:00');
  await row.locator('input[name=start-latest]').blur();
  await settled(page);
  const error = row.locator('[data-code=fixed-time]');
  expect(await error.count()).toBe(1);
  expect(await error.textContent()).toContain('不晚于 09:00');
  await expectNoAxeViolation(page, 'start time that does not fit');
  await error.locator('.fixes button').first().click();
  await settled(page);
  expect(await error.count()).toBe(0);
  expect((await planOf(page)).request.fixed ?? []).toEqual([]);
});

test('what the planner proposes for a finding is a button that settles it', async () => {
  // A visit cut shorter than it takes: the remedy says by how much.
  const first = visits(await planOf(page))[0]!.place;
  const row = page.locator(`.item-visit[data-stop="${first}"]`);
  const short = row.locator('[data-code=visit-too-short]');
  for (let i = 0; i < 8 && (await short.count()) === 0; i++) {
    await (await tool(row, 'shorter')).click();
    await settled(page);
  }
  expect(await short.count()).toBe(1);
  await short.getByRole('button', { name: /多停/ }).click();
  await settled(page);
  expect(await short.count()).toBe(0);
});

test('every named line is one click: found by name, planned in its order, honest about what is missing', async () => {
  await page.locator('[data-act=lines]').click();
  await page.locator('[data-line]').first().waitFor();
  expect(await page.locator('[data-line]').count()).toBe(22);
  const found = () =>
    page.locator('[data-line]').evaluateAll((all) => all.map((line) => (line as HTMLElement).dataset.line));
  // By pinyin, of the line and of one of its stops.
  await page.locator('input[name=line-search]').fill('baili liujiang');
  expect(await found()).toContain('lz-baili');
  expect(await found()).not.toContain('gg-well');
  await page.locator('input[name=line-search]').fill('nanshansi');
  expect(await found()).toContain('gg-well');
  await page.locator('input[name=line-search]').fill('贵港');
  await expectNoAxeViolation(page, 'list of lines');
  await page.locator('[data-line=gg-well]').click();
  await page.locator('.along').waitFor();
  await settled(page);
  const trip = await planOf(page);
  expect(trip.totals.stops).toBeGreaterThan(3);
  expect(trip.places[trip.request.end]!.region).toBe('guigang');
  const said = (await page.locator('.along').textContent())!;
  expect(said).toContain('位置未核实：南山寺');
  expect(said).toContain('出处');
  await expectNoAxeViolation(page, 'a line');
  await page.locator('[data-act=fill-line]').click();
  await settled(page);
  const more = await planOf(page);
  const ids = visits(more).map(({ place }) => place);
  expect(visits(trip).every(({ place }) => ids.includes(place))).toBe(true);
  // Back to the first map.
  await page.locator('select[name=area]').selectOption('guilin-liuzhou');
  await settled(page);
});
