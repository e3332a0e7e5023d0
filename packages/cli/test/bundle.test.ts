import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { bundledMain } from './bundle.js';

const folder = dirname(bundledMain());
const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
const IMPORT =
  /^(?:import|export)\b[^'"`;]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|^import\s*"([^"]+)"/gm;

test('what the bundle leaves outside is what the package depends on', () => {
  const names = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)].map(
      (match) => match[1] ?? match[2] ?? match[3]!,
    ),
  );
  const outside = new Set(
    names.filter(
      (name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name),
    ),
  );
  // Its templates and fonts are found by name.
  expect([...outside, '@kangtu/brochure'].sort()).toEqual(Object.keys(manifest.dependencies).sort());
});

test('whoever reads the version loads neither the planner nor a region', () => {
  const main = readFileSync(join(folder, 'main.js'), 'utf8');
  expect(main).not.toMatch(/^import .* from "\.\//m);
  expect(main.length).toBeLessThan(1000);
});

test('the terms of every package whose code is in it, the library of opening hours not among them', () => {
  const terms = readFileSync(join(folder, 'licences.txt'), 'utf8');
  for (const name of ['flatqueue', 'valibot', 'commander', 'gcoord']) expect(terms).toContain(`${name} `);
  expect(terms).not.toContain('opening_hours');
});
