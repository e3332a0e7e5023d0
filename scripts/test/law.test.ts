import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`) as {
  forbidden: readonly { name: string }[];
};

const INDEX = 'export const x = 1;';
const PACKAGES = [
  'solver',
  'core',
  'regions',
  'presenters',
  'brochure',
  'providers',
  'interchange',
  'cli',
  'bench',
];
const CORE = ['units', 'region', 'network', 'matrix', 'calendar', 'traveller', 'rules', 'trip', 'itinerary'];

/** A small house in which every rule is broken once: file -> what it imports. */
const BROKEN: Readonly<Record<string, readonly string[]>> = {
  'packages/core/src/units/cycle.ts': ['./cycle-back'],
  'packages/core/src/units/cycle-back.ts': ['./cycle'],
  'packages/core/src/utils/tool.ts': ['../units/index'],
  'packages/core/src/lost.ts': ['./nowhere'],
  'packages/solver/src/greedy.ts': ['leaflet'],
  'packages/core/src/purity.ts': ['node:fs'],
  'packages/core/src/itinerary/check.ts': ['../../../solver/src/search/loop', 'leaflet'],
  'packages/presenters/src/a.ts': ['graphology', '@myriaddreamin/typst', 'valibot', '../../cli/src/deep'],
  'packages/cli/src/deep.ts': ['../../../demo/src/main', '../../../seeds/data', '../../interchange/src/deep'],
  'demo/src/main.ts': ['../../packages/cli/src/deep', '../../packages/solver/src/search/loop'],
  'packages/core/src/index.ts': ['./deep'],
  'packages/core/src/deep.ts': ['./region/library-hours'],
  'packages/core/src/own.ts': ['../../regions/src/data'],
  'packages/regions/src/own.ts': ['../../presenters/src/a'],
  'packages/brochure/src/own.ts': ['../../cli/src/deep'],
  'packages/providers/src/own.ts': ['../../bench/src/deep', 'node:fs'],
  'packages/interchange/src/own.ts': ['../../presenters/src/deep'],
  'packages/bench/src/own.ts': [
    '../../brochure/src/deep',
    '../../providers/src/deep',
    '../../interchange/src/deep',
    '../../core/src/purity',
  ],
  ...Object.fromEntries(
    CORE.map((folder, i) => [
      `packages/core/src/${folder}/right.ts`,
      [i + 1 < CORE.length ? `../${CORE[i + 1]}/index` : '../plan'],
    ]),
  ),
};

const PLAIN = [
  ...PACKAGES.flatMap((name) => [`packages/${name}/src/index.ts`, `packages/${name}/src/deep.ts`]),
  ...CORE.map((folder) => `packages/core/src/${folder}/index.ts`),
  'packages/solver/src/search/loop.ts',
  'packages/regions/src/data.ts',
  'packages/core/src/plan.ts',
  'packages/core/src/region/library-hours.ts',
  'seeds/data.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'kangtu-law-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function brokenRules(): Set<string> {
  for (const file of PLAIN) write(file, INDEX);
  for (const [file, imports] of Object.entries(BROKEN)) {
    write(
      file,
      imports.map((name, i) => `import * as i${i} from '${name}';\nexport const e${i} = i${i};`).join('\n'),
    );
  }
  for (const name of ['leaflet', 'graphology', 'valibot', '@myriaddreamin/typst']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'module.exports = {};');
  }
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
    cpSync(join(root, file), join(folder, file));
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'packages', 'demo', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
  const json = execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  const { summary } = JSON.parse(json) as { summary: { violations: { rule: { name: string } }[] } };
  return new Set(summary.violations.map(({ rule }) => rule.name));
}

describe('the import law', () => {
  const broken = brokenRules();
  it.each(config.forbidden.map(({ name }) => name))('%s fails on a file that breaks it', (name) => {
    expect(broken).toContain(name);
  });
});

describe('purity', () => {
  /** A thin shell around the search: it runs in a thread of its own, where no clock can be handed in. */
  const SHELLS = ['packages/solver/src/parallel/worker.ts'];
  const IMPURE =
    /\b(Date\.now|Math\.random|console\.|performance\.now|localStorage|fetch)\b|new Date\(\)|process\.env/;
  const packages = ['solver', 'core', 'presenters', 'regions', 'interchange'];
  const files = packages.flatMap((name) =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('data/'))
      .map((file) => `packages/${name}/src/${file}`),
  );

  it('finds an impure line', () => expect('const t = Date.now();').toMatch(IMPURE));

  it('the pure packages read no clock, no randomness, no console, no network', () => {
    const impure = files.filter((file) => {
      const code = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      return !SHELLS.includes(file) && IMPURE.test(code);
    });
    expect(files.length).toBeGreaterThan(100);
    expect(impure).toEqual([]);
  });
});
