// Reads an OpenStreetMap file into a region and computes the matrix of its first 200 places.
// `node bench/import.mjs FILE.osm.pbf`: seconds and peak memory of each step.
import { createReadStream, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { travelMatrix } from '@kangtu/core';
import { importRegion } from '@kangtu/interchange';

const [, , file, out] = process.argv;
let before = performance.now();
let cpu = process.cpuUsage();
const step = (name, text) => {
  const seconds = ((performance.now() - before) / 1000).toFixed(2);
  const { user, system } = process.cpuUsage(cpu);
  const busy = ((user + system) / 1e6).toFixed(2);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${name}: ${text}; ${seconds} s (${busy} s of CPU), peak ${peak} MB\n`);
  before = performance.now();
  cpu = process.cpuUsage();
};
const { region, problems } = await importRegion(
  [{ name: basename(file), open: () => createReadStream(file, { highWaterMark: 1 << 18 }) }],
  {
    format: null,
    datum: null,
    kind: null,
    id: 'country',
    names: { zh: '试验国', en: 'Test country' },
    today: '2027-01-01',
    source: { title: 'made up', licence: 'none', publisher: null, url: null },
    network: 'none',
    roads: null,
    base: null,
    known: [],
  },
);
for (const { code, path, params } of problems.slice(0, 10))
  process.stdout.write(`  ${code} ${path} ${JSON.stringify(params)}\n`);
if (region === null) process.exit(1);
const points = region.segments.reduce((sum, { geometry }) => sum + geometry.length, 0);
step(
  'import',
  `${region.places.length} places, ${region.junctions.length} junctions, ${region.segments.length} segments, ${points} points`,
);
const ids = region.places.slice(0, 200).map(({ id }) => id);
const matrix = travelMatrix(region, ids);
step(
  'matrix',
  `${ids.length} x ${ids.length}, ${matrix.minutes.filter((m) => !Number.isFinite(m)).length} unreachable`,
);
if (out !== undefined) writeFileSync(out, JSON.stringify(region));
