import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { ProblemInput } from '@kangtu/solver';
import type { solveParallel as SolveParallel } from '@kangtu/solver/parallel';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../gallery/chrome.mjs';

// Workers run the compiled files, in Node and in the page: `npm test` compiles first.
const COMPILED = new URL('../../../packages/solver/dist/parallel/index.js', import.meta.url);

/** A page that does nothing but solve on Web Workers, built from the published files as a user's bundler would. */
const ENTRY = `import { solveParallel } from '@kangtu/solver/parallel'; globalThis.solveParallel = solveParallel;`;

let files: ReadonlyMap<string, string>;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  files = await bundle();
  server = createServer((request, response) => {
    const body = files.get(request.url!.slice(1));
    const type = body === undefined ? 'text/html' : 'text/javascript';
    response.setHeader('content-type', type).end(body ?? '<!doctype html><title>parallel</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function bundle(): Promise<Map<string, string>> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    publicDir: false,
    worker: { format: 'es' },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? ENTRY : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', output: { entryFileNames: 'entry.js' } } },
  })) as Rolldown.RolldownOutput;
  return new Map(
    result.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]),
  );
}

/** Forty places on a grid of fives, each open for two hours, and two days. */
function problem(): ProblemInput {
  const points = Array.from({ length: 40 }, (_, i) => [(i * 17) % 40, (i * 29) % 35] as const);
  const day = { start: 0, end: 0, earliest: 0, latest: 240 };
  return {
    travel: points.flatMap(([x, y]) => points.map(([u, v]) => Math.abs(x - u) + Math.abs(y - v))),
    nodes: points.map((_, i) => {
      const open = (i * 37) % 150;
      return i === 0
        ? { score: 0, service: 0 }
        : { score: 1 + (i % 7), service: 10, windows: [{ open, close: open + 120 }] };
    }),
    days: [day, day],
  };
}

test('two Web Workers give the very answer that two threads of Node give', async () => {
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.addScriptTag({ type: 'module', url: '/entry.js' });
  const options = { seed: 1, workers: 2, budget: { iterations: 500 }, rounds: 4 };
  let workers = 0;
  page.on('worker', () => workers++);
  const inPage = await page.evaluate(
    ([input, options]) => {
      const { solveParallel: run } = globalThis as unknown as { solveParallel: typeof SolveParallel };
      return run(input, options);
    },
    [problem(), options] as const,
  );
  expect(workers).toBe(2);
  expect(inPage.solution.score).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  const { solveParallel } = (await import(COMPILED.href)) as { solveParallel: typeof SolveParallel };
  const inNode = await solveParallel(problem(), options);
  expect(inPage).toEqual(inNode);
  await page.close();
});

test('the worker is bundled once, as a module with its own name', () => {
  const names = [...files.keys()];
  expect(names.filter((name) => /worker/.test(name))).toHaveLength(1);
  expect(names.every((name) => name.endsWith('.js'))).toBe(true);
});
