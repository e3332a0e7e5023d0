import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Itinerary } from '@kangtu/core';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { openBrowser } from '../../gallery/chrome.mjs';
import { serveDist } from '../../gallery/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** A Saturday in spring; every test fixes its date, so that nothing depends on the day it runs. */
const DATE = '2027-04-10';

const TILE_HOSTS =
  /^https:\/\/(tile\.openstreetmap\.org|t\d\.tianditu\.gov\.cn|webrd0\d\.is\.autonavi\.com)\//;
/** A picture of one pixel. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

export interface OpenPage {
  readonly page: Page;
  /** Console errors, page errors and requests that left the host; must stay empty. */
  readonly troubles: string[];
  readonly url: string;
  /** Tiles asked for, when they are served at all. */
  readonly tiles: string[];
  close(): Promise<void>;
}

let shared: { browser: Browser; server: Awaited<ReturnType<typeof serveDist>> } | null = null;

export async function start(): Promise<void> {
  shared = { browser: await openBrowser(), server: await serveDist() };
}

export async function stop(): Promise<void> {
  await shared?.browser.close();
  await shared?.server.close();
  shared = null;
}

interface Options extends BrowserContextOptions {
  readonly hash?: string;
  /** Changes the map data on their way to the page. */
  readonly data?: (text: string) => string;
  /** Answers for the hosts of the online maps. */
  readonly tiles?: boolean;
}

/** Another page of the build, with files the test makes up. */
export async function openOther(path: string, files: Readonly<Record<string, string>>): Promise<OpenPage> {
  return openPage(path, {}, files);
}

/** The built page in a fresh context, Chinese, 1440 wide unless said otherwise, with the default trip ready. */
export const open = ({ hash = '', data, tiles, ...options }: Options = {}): Promise<OpenPage> =>
  openPage(hash, options, {}, { data, tiles });

async function openPage(
  address: string,
  options: BrowserContextOptions,
  files: Readonly<Record<string, string>>,
  { data, tiles = false }: Pick<Options, 'data' | 'tiles'> = {},
): Promise<OpenPage> {
  const { browser, server } = shared!;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    // What a test puts in the way of a request must see it.
    ...(data === undefined && !tiles ? {} : { serviceWorkers: 'block' as const }),
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('console', (message) => {
    const isOurs = !message.text().includes('blocked by Playwright');
    if (isOurs && (message.type() === 'error' || message.type() === 'warning')) troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  context.on('request', (request) => {
    if (
      !/^(data|blob):/.test(request.url()) &&
      new URL(request.url()).host !== new URL(server.url).host &&
      !(tiles && TILE_HOSTS.test(request.url()))
    )
      troubles.push(`request to ${request.url()}`);
  });
  for (const [path, body] of Object.entries(files))
    await page.route(server.url + path, (route) => route.fulfill({ contentType: 'application/json', body }));
  const asked: string[] = [];
  if (tiles)
    await context.route(TILE_HOSTS, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'image/png', body: TILE });
    });
  if (data !== undefined)
    await context.route(/assets\/(guilin|liuzhou)-[^/]*\.js$/, async (route) => {
      const response = await route.fetch();
      return route.fulfill({ response, body: data(await response.text()) });
    });
  await page.goto(server.url + address);
  return { page, troubles, tiles: asked, url: server.url, close: () => context.close() };
}

/** One page for all tests of a file: each begins with the east loop as it comes, and leaves no trouble behind. */
export function eastLoopEach(take: (page: Page) => void): void {
  let opened: OpenPage;
  beforeAll(async () => {
    await start();
    opened = await open();
    take(opened.page);
    await settled(opened.page);
    await setDate(opened.page);
  });
  beforeEach(async () => {
    await opened.page.locator('[data-preset=east]').click();
    await settled(opened.page);
  });
  afterEach(() => {
    expect(opened.troubles.splice(0)).toEqual([]);
  });
  afterAll(stop);
}

/** Waits until the planner has finished what it was asked last. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.status === 'done', null, {
    timeout: 90_000,
  });
}

/** Opens the party, which nobody has opened yet, and adds a person to it. */
export async function addPerson(page: Page): Promise<void> {
  await page.locator('.party > summary').click();
  await page.locator('[data-act=add-person]').click();
  await settled(page);
}

/** A button that changes a stop: they are folded until somebody wants them. */
export async function tool(stop: Locator, act: string): Promise<Locator> {
  const fold = stop.locator('[data-act=edit]');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  return stop.locator(`[data-act=${act}]`);
}

/** The plan as the page holds it: what the JSON export would write. */
export const planOf = (page: Page): Promise<Itinerary> =>
  page.evaluate(() => (window as unknown as { kangtu: { itinerary: Itinerary } }).kangtu.itinerary);

export async function setDate(page: Page, date = DATE): Promise<void> {
  await page.locator('input[name=date]').fill(date);
  await page.locator('input[name=date]').blur();
  await settled(page);
}

export async function expectNoAxeViolation(page: Page, state: string): Promise<void> {
  // Not by a script tag: the page's own policy forbids that, and must.
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const axe = (window as unknown as { axe: { run: () => Promise<{ violations: unknown[] }> } }).axe;
    const { violations } = await axe.run();
    return (
      violations as { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
    ).map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.slice(0, 4).map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
    }));
  });
  expect(found, state).toEqual([]);
}
