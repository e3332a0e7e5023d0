#!/usr/bin/env node
// node scripts/routino.mjs [regions] [pairs]: our minutes and kilometres against those of Routino, a real
// router, on the same network at the same speeds. Needs `apt-get install routino` and a build. Writes docs/regions/routino.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [asked = 'guangxi', count = '200'] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(root, path)).href);
const { legPath, mergeRegions, networkGraph, straightMetres, travelMatrix } = await load(
  'packages/core/dist/index.js',
);
const { compositions, regions } = await load('packages/regions/dist/index.js');

const ids = compositions[asked]?.regions ?? asked.split(',');
const merged = mergeRegions(ids.map((id) => regions[id]));
if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
const map = merged.value;
const folder = mkdtempSync(join(tmpdir(), 'kangtu-routino-'));

/** Every road as fast as the file says, none preferred to another. */
const HIGHWAYS = ['motorway', 'trunk', 'primary', 'secondary', 'tertiary', 'unclassified'];
const PROPERTIES = ['paved', 'multilane', 'bridge', 'tunnel', 'footroute', 'bicycleroute'];
const FAIR = [
  ...HIGHWAYS.flatMap((name) => [`--highway-${name}=100`, `--speed-${name}=150`]),
  ...PROPERTIES.map((name) => `--property-${name}=50`),
];

function buildDatabase() {
  const file = join(folder, 'map.osm');
  const cli = join(root, 'packages/cli/bundle/main.js');
  execFileSync(process.execPath, [cli, 'region', 'export', ids.join(), '--format', 'osm', '--out', file]);
  const made = spawnSync(
    'planetsplitter',
    [`--dir=${folder}`, '--prune-none', '--tagging=/usr/share/routino/tagging.xml', file],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`planetsplitter: ${made.error ?? made.stderr}`);
}

/** Minutes and kilometres of Routino's quickest way, or null when it finds none. */
function routino(from, to) {
  const ends = [from, to].flatMap(([lon, lat], i) => [`--lon${i + 1}=${lon}`, `--lat${i + 1}=${lat}`]);
  const base = [
    '--dir=.',
    '--profiles=/usr/share/routino/profiles.xml',
    '--translations=/usr/share/routino/translations.xml',
  ];
  const args = [
    ...base,
    '--transport=motorcar',
    '--quickest',
    '--exact-nodes-only',
    ...FAIR,
    '--output-text-all',
    '--output-stdout',
    ...ends,
  ];
  const { stdout, status } = spawnSync('routino-router', args, { cwd: folder, encoding: 'utf8' });
  const points = stdout.split('\n').flatMap((text) => {
    const [lat, lon] = text.split('\t').map(Number.parseFloat);
    return Number.isFinite(lat) && Number.isFinite(lon) ? [[lon, lat]] : [];
  });
  const last =
    stdout
      .trim()
      .split('\n')
      .at(-1)
      ?.split('\t')
      .map((cell) => cell.trim()) ?? [];
  const [km, minutes] = [last[6], last[7]].map((cell) => Number.parseFloat(cell));
  return status === 0 && Number.isFinite(km) ? { km, minutes, points } : null;
}

/** Pairs of places whose spot is known, a road apart. Seeded: the same pairs each time. */
function samplePairs(n) {
  const located = map.places.filter(({ precision }) => ['exact', 'area', 'approx'].includes(precision));
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = () => located[Math.floor(next() * located.length)];
  const pairs = [];
  while (pairs.length < n) {
    const [a, b] = [pick(), pick()];
    if (straightMetres(a.position, b.position) > 2000) pairs.push([a, b]);
  }
  return pairs;
}

const drawn = (line) => line.slice(1).reduce((sum, point, i) => sum + straightMetres(line[i], point), 0);

/** Routino writes degrees to a few decimals. */
const SAME_METRES = 30;
const nodes = new Map([...map.places, ...map.junctions].map((node) => [node.id, node]));

/** Where the two ways part: the nodes of ours that Routino does not pass, and why the minutes differ. */
function parting({ a, b, way, theirs, off }) {
  const passed = ({ position }) =>
    theirs.points.some((point) => straightMetres(point, position) < SAME_METRES);
  const missed = way.nodes.findIndex((id) => !passed(nodes.get(id)));
  const pair = `${a.names.zh} → ${b.names.zh}`;
  if (missed > 0) {
    const named = (id) => nodes.get(id).names?.zh ?? id;
    const again = way.nodes.findIndex((id, i) => i > missed && passed(nodes.get(id)));
    return `- ${pair}: the ways part at ${named(way.nodes[missed - 1])} and meet at ${named(way.nodes[again])}; ours goes by ${named(way.nodes[missed])}.`;
  }
  // Several places may be drawn at one spot, the centre of their town.
  const own = way.nodes.map((id) => nodes.get(id).position);
  const away = ({ position }) => own.every((point) => straightMetres(point, position) >= SAME_METRES);
  const besides = [...nodes.values()].filter((node) => away(node) && passed(node));
  const speeds = way.segments.map((id) => segmentSpeed(id));
  const all = speeds.reduce((sum, { moved }) => sum + moved, 0) / way.seconds;
  const worst = speeds.toSorted((x, y) => Math.abs(y.moved) - Math.abs(x.moved))[0];
  const beside =
    besides.length === 0
      ? ''
      : ` Between them it takes another road, by ${besides.map(({ id }) => id).join(', ')}.`;
  return `- ${pair}: Routino passes every node of our way; whole km/h on it explain ${percent(all)} of ${percent(off)}, most on ${worst.id} (${worst.kmh.toFixed(2)} km/h, ${Math.round(worst.moved)} s).${beside}`;
}

/** The drawn speed of a segment, and the seconds that rounding it to whole km/h adds. */
function segmentSpeed(id) {
  const segment = map.segments.find((each) => each.id === id);
  const metres = drawn(segment.geometry);
  const kmh = (metres / segment.seconds) * 3.6;
  return { id, kmh, moved: (metres / Math.max(1, Math.round(kmh))) * 3.6 - segment.seconds };
}

buildDatabase();
const graph = networkGraph(map, ['road']);
const pairs = samplePairs(Number(count));
const rows = pairs.map(([a, b]) => {
  const way = legPath(graph, a.id, b.id);
  const { minutes } = travelMatrix(map, [a.id, b.id], ['road']);
  const theirs = routino(a.position, b.position);
  if (theirs === null || way === null) return { a, b, theirs, way };
  const ours = {
    seconds: way.seconds,
    minutes: minutes[1],
    km: drawn(way.geometry) / 1000,
    believed: way.metres / 1000,
  };
  return {
    a,
    b,
    ours,
    theirs,
    off: (theirs.minutes * 60) / way.seconds - 1,
    offKm: theirs.km / ours.km - 1,
    way,
  };
});
rmSync(folder, { recursive: true });

const found = rows.filter(({ off }) => off !== undefined);
const quantile = (values, q) =>
  [...values].sort((x, y) => x - y)[Math.min(values.length - 1, Math.floor(q * values.length))];
const percent = (value) => `${(value * 100).toFixed(1)} %`;
const spread = (key) => {
  const sizes = found.map((row) => Math.abs(row[key]));
  return [0.5, 0.9, 1].map((q) => percent(quantile(sizes, q)));
};
const table = (head, list) =>
  [head, head.map(() => '---'), ...list].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const outliers = found.toSorted((x, y) => Math.abs(y.off) - Math.abs(x.off)).slice(0, 10);
const version = spawnSync('planetsplitter', ['--version'], { encoding: 'utf8' });
const page = `<!-- Written by \`node scripts/routino.mjs ${asked} ${count}\`. Do not edit. -->
# Our legs against Routino

${(version.stdout + version.stderr).match(/Routino version (\S+)/)?.[0] ?? 'Routino'} built its own database from \`kangtu region export ${ids.join()} --format osm\` and was asked for the quickest
way by car between ${pairs.length} seeded pairs of places whose spot is known, no road preferred to another, no speed but that of
the file. It found ${rows.filter(({ theirs }) => theirs !== null).length} of them, we ${rows.filter(({ way }) => way !== null).length}.

${table(
  ['', 'median', '9 of 10 within', 'worst'],
  [
    ['minutes, Routino against ours', ...spread('off')],
    ['kilometres of the drawn way', ...spread('offKm')],
  ],
)}

The kilometres are those of the lines as drawn, which is all a router sees in the file. The lengths that Kangtu states are
longer, by the detour factor or the published length of each segment: on these pairs by ${percent(
  quantile(
    found.map(({ ours }) => ours.believed / ours.km - 1),
    0.5,
  ),
)} in the middle.

## The farthest apart

The \`.osm\` file has whole km/h only: on a short slow road the rounding of one speed is some percent, and where two ways are
about equally fast Routino may then take the other one (its kilometres differ as well).

${table(
  ['from', 'to', 'min', 'Routino', 'off', 'km drawn', 'Routino', 'off'],
  outliers.map(({ a, b, ours, theirs, off, offKm }) => [
    a.names.zh,
    b.names.zh,
    (ours.seconds / 60).toFixed(1),
    theirs.minutes.toFixed(1),
    percent(off),
    ours.km.toFixed(1),
    theirs.km.toFixed(1),
    percent(offKm),
  ]),
)}

The five farthest apart, node by node:

${outliers.slice(0, 5).map(parting).join('\n')}
`;
writeFileSync(join(root, 'docs/regions/routino.md'), page);
process.stdout.write(page);
