#!/usr/bin/env node
// pnpm regions: seeds/ -> packages/regions/src/data and docs/regions. CI runs it and compares with what is kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBackground } from './regions/background.mjs';
import { compileSeed } from './regions/compile.mjs';
import { readSeed, readUnlocated } from './regions/read.mjs';
import { unlocatedPage } from './regions/unlocated.mjs';
import { backgroundModules, indexModule, loadModule, regionModules } from './regions/write.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, 'seeds');
const data = join(root, 'packages/regions/src/data');
const docs = join(root, 'docs/regions');
const entry = (name, file) => join(root, 'packages', name, 'dist', file);

const say = (text) => process.stdout.write(`${text}\n`);
const explain = ({ severity, code, path, params }) =>
  process.stderr.write(`  ${severity} ${code} ${path} ${JSON.stringify(params)}\n`);

/** Warnings about a neighbour's places are for a region alone; on the map of all regions they must be gone. */
function validOrExit(what, result) {
  if (result.ok) return result.value;
  process.stderr.write(`${what} is not valid:\n`);
  result.issues.forEach(explain);
  process.exit(2);
}

/** The files and nothing else, but for those that another command writes there. What has not changed stays as it is. */
function writeFolder(folder, files, spared = []) {
  mkdirSync(folder, { recursive: true });
  const old = readdirSync(folder).filter((file) => !spared.includes(file));
  for (const file of old) if (!Object.hasOwn(files, file)) rmSync(join(folder, file));
  for (const [file, text] of Object.entries(files))
    if (!old.includes(file) || readFileSync(join(folder, file), 'utf8') !== text)
      writeFileSync(join(folder, file), text);
}

const loaded = async (name, file = 'index.js') => {
  if (!existsSync(entry(name, file))) throw new Error('Build first: npx tsc -b packages/presenters');
  return import(pathToFileURL(entry(name, file)).href);
};
const core = await loaded('core');
const { mergeRegions, neighboursOf, regionQuality } = core;
const { parseRegion } = await loaded('core', 'parse.js');
const { plainHours } = await loaded('core', 'region/plain-hours.js');
const { toRegionReportMarkdown } = await loaded('presenters');

/** The page and the command line plan on these regions without the library that reads any opening hours. */
function withPlainHours(region) {
  const odd = region.places.filter(({ hours }) => hours !== null && plainHours(hours.value) === null);
  for (const { id, hours } of odd)
    process.stderr.write(
      `${region.id}/${id}: write "${hours.value}" as months, days, weekdays, PH and times\n`,
    );
  if (odd.length > 0) process.exit(2);
  return region;
}

const ids = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(seeds, entry.name, 'region.yaml')))
  .map(({ name }) => name)
  .sort();

const seeded = ids.map((id) => {
  const { region, odbl } = compileSeed(readSeed(join(seeds, id)), core);
  const valid = validOrExit(`seeds/${id}`, parseRegion(JSON.parse(JSON.stringify(region))));
  return { region: withPlainHours(valid), odbl };
});
const regions = seeded.map(({ region }) => region);

/** Maps by the ids of their regions: each is looked at once. */
const maps = new Map();

/** The map a region is part of: a neighbour's places that its lines and legs name are there. */
function mapAround(region) {
  const parts = [region, ...neighboursOf(region, regions)];
  const map = validOrExit(`The map around ${region.id}`, mergeRegions(parts));
  const key = parts
    .map(({ id }) => id)
    .sort()
    .join(', ');
  if (!maps.has(key)) {
    maps.set(key, map);
    const parsed = parseRegion(JSON.parse(JSON.stringify(map)));
    validOrExit(`The map of ${key}`, parsed);
    parsed.warnings.forEach(explain);
  }
  return map;
}

const percent = (value) => (value === null ? 'none published' : `${value.toFixed(1)} %`);

const pages = regions.map((region) => {
  const map = mapAround(region);
  const quality = regionQuality(region, map);
  const page = (lang) => toRegionReportMarkdown({ region, map, quality }, lang);
  return {
    summary:
      `${region.id}: ${region.places.length} places, ${region.segments.length} segments; median error against ` +
      `published legs: minutes ${percent(quality.median.minutes)}, length ${percent(quality.median.length)}`,
    files: { [`${region.id}.md`]: page('en'), [`${region.id}.zh.md`]: page('zh') },
  };
});

const background = readBackground(
  join(seeds, 'background'),
  regions.map(({ bbox }) => bbox),
);
writeFolder(
  data,
  Object.assign(
    { 'index.ts': indexModule(ids), 'load.ts': loadModule(ids) },
    backgroundModules(background),
    ...seeded.map(regionModules),
  ),
);
writeFolder(
  docs,
  Object.assign({ 'unlocated.md': unlocatedPage(readUnlocated(seeds)) }, ...pages.map(({ files }) => files)),
  ['routino.md'],
);
for (const { summary } of pages) say(summary);
