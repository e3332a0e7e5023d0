#!/usr/bin/env node
// pnpm regions: seeds/ -> packages/regions/src/data and docs/regions. CI runs it and compares with what is kept.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readBackground } from './regions/background.mjs';
import { compileSeed } from './regions/compile.mjs';
import { readSeed, readUnlocated } from './regions/read.mjs';
import { compareLegs, medianError, minutesToCare, reportPage, unlocatedPage } from './regions/report.mjs';
import { backgroundModules, indexModule, loadModule, regionModules } from './regions/write.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seeds = join(root, 'seeds');
const data = join(root, 'packages/regions/src/data');
const docs = join(root, 'docs/regions');
const core = join(root, 'packages/core/dist');

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

/** The files and nothing else, but for those that another command writes there. */
function writeFolder(folder, files, spared = []) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) if (!spared.includes(file)) rmSync(join(folder, file));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
}

if (!existsSync(core)) throw new Error('Build first: npx tsc -b packages/core');
const ofCore = (file) => import(pathToFileURL(join(core, file)).href);
const { mergeRegions, straightMetres, travelMatrix } = await ofCore('index.js');
const { parseRegion } = await ofCore('parse.js');
const { plainHours } = await ofCore('region/plain-hours.js');

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

const built = ids.map((id) => {
  const { region, odbl } = compileSeed(readSeed(join(seeds, id)), straightMetres);
  const valid = validOrExit(`seeds/${id}`, parseRegion(JSON.parse(JSON.stringify(region))));
  return { region: withPlainHours(valid), odbl };
});
/** Regions that share a node join into one map: groups of built regions, in order. */
function joined(regions) {
  const groups = [];
  for (const region of regions) {
    const ids = new Set([...region.places, ...region.junctions].map(({ id }) => id));
    const [met, apart] = [true, false].map((wanted) =>
      groups.filter((group) => [...group.ids].some((id) => ids.has(id)) === wanted),
    );
    const merged = { regions: [...met.flatMap((group) => group.regions), region], ids };
    for (const group of met) for (const id of group.ids) ids.add(id);
    groups.splice(0, groups.length, ...apart, merged);
  }
  return groups.map((group) => group.regions);
}

/** The map a region is part of: a neighbour's places that its lines and legs name are there. */
const mapOf = new Map();
for (const group of joined(built.map(({ region }) => region))) {
  const what = `The map of ${group.map(({ id }) => id).join(', ')}`;
  const map = validOrExit(what, mergeRegions(group));
  const parsed = parseRegion(JSON.parse(JSON.stringify(map)));
  validOrExit(what, parsed);
  parsed.warnings.forEach(explain);
  for (const { id } of group) mapOf.set(id, map);
}

const pages = built.map(({ region }) => {
  const map = mapOf.get(region.id);
  const names = new Map([...map.places, ...map.junctions].map(({ id, names }) => [id, names?.zh ?? id]));
  const ends = [...new Set(region.publishedLegs.flatMap(({ from, to }) => [from, to]))];
  const compared = compareLegs(region.publishedLegs, travelMatrix(map, ends));
  const stops = region.places.filter(
    ({ elements, precision, kind }) =>
      kind !== 'hospital' &&
      !['county', 'city'].includes(precision) &&
      Object.values(elements).some((e) => e > 0),
  );
  const hospitals = map.places.filter(({ kind }) => kind === 'hospital');
  const care = minutesToCare(stops, hospitals, (ids) => travelMatrix(map, ids));
  const errors = ['minutes', 'length'].map((key) => {
    const error = medianError(compared, `${key}Error`);
    return `${key} ${error === null ? 'none published' : `${error.toFixed(1)} %`}`;
  });
  const summary =
    `${region.id}: ${region.places.length} places, ${region.segments.length} segments; ` +
    `median error against published legs: ${errors.join(', ')}`;
  return {
    summary,
    file: `${region.id}.md`,
    text: reportPage(region, compared, care, (id) => names.get(id) ?? id),
  };
});

const background = readBackground(
  join(seeds, 'background'),
  built.map(({ region }) => region.bbox),
);
writeFolder(
  data,
  Object.assign(
    { 'index.ts': indexModule(ids), 'load.ts': loadModule(ids) },
    backgroundModules(background),
    ...built.map(regionModules),
  ),
);
writeFolder(
  docs,
  {
    ...Object.fromEntries(pages.map(({ file, text }) => [file, text])),
    'unlocated.md': unlocatedPage(readUnlocated(seeds)),
  },
  ['routino.md'],
);
for (const { summary } of pages) say(summary);
