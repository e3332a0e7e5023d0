#!/usr/bin/env node
// pnpm regions [--report]: seeds/ -> packages/regions/src/data (and docs/regions with --report).
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileSeed } from './regions/compile.mjs';
import { readSeed } from './regions/read.mjs';
import { indexModule, regionModules } from './regions/write.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, 'seeds');
const data = join(root, 'packages/regions/src/data');
const coreEntry = join(root, 'packages/core/dist/index.js');

const say = (text) => process.stdout.write(`${text}\n`);
const complain = ({ severity, code, path, params }) =>
  process.stderr.write(`  ${severity} ${code} ${path} ${JSON.stringify(params)}\n`);

/** Every region goes through the same door as anybody's: parseRegion of @kangtu/core. */
async function loadParser() {
  if (!existsSync(coreEntry)) throw new Error('Build first: npx tsc -b');
  const core = await import(pathToFileURL(coreEntry).href);
  return core.parseRegion;
}

function validate(parseRegion, region) {
  const result = parseRegion(JSON.parse(JSON.stringify(region)));
  for (const issue of result.ok ? result.warnings : result.issues) complain(issue);
  if (!result.ok) process.exitCode = 2;
  return result.ok;
}

const parseRegion = await loadParser();
const ids = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const built = ids.map((id) => ({ id, ...compileSeed(readSeed(join(seeds, id))) }));

for (const { region } of built) {
  const { places, junctions, segments } = region;
  say(`${region.id}: ${places.length} places, ${junctions.length} junctions, ${segments.length} segments`);
  if (parseRegion) validate(parseRegion, region);
}

if (!process.exitCode) {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  const files = Object.assign({ 'index.ts': indexModule(ids) }, ...built.map(regionModules));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(data, file), text);
}
