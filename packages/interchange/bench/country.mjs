// Writes a made-up country as an OpenStreetMap file: a crooked grid of roads of all classes, one-way carriageways, an
// island, and places. `node bench/country.mjs OUT.osm.pbf [SIDE]`; osmium (Debian: osmium-tool) packs it. OUT.osm is plain.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';

const INNER = 5; // nodes between two crossings
const STEP = 0.01; // degrees between two crossings

/** The country line by line; `side` crossings in a row. The same for the same side. */
export function* country(side) {
  let state = 42;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  const at = (x, y) => [107 + x * STEP + (random() - 0.5) * 0.002, 22 + y * STEP + (random() - 0.5) * 0.002];
  const node = (id, [lon, lat], tags = '') =>
    `<node id="${id}" version="1" lat="${lat.toFixed(7)}" lon="${lon.toFixed(7)}"${tags === '' ? '/>' : `>${tags}</node>`}\n`;
  const tag = (k, v) => `<tag k="${k}" v="${v}"/>`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="kangtu bench">\n';
  const crossings = [];
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) crossings.push(at(x, y));
  for (const [i, position] of crossings.entries()) yield node(i + 1, position);
  let next = crossings.length + 1;
  const ways = [];
  const join = (a, b, tags) => {
    const refs = [a + 1];
    const lines = [];
    for (let k = 1; k <= INNER; k++) {
      const share = k / (INNER + 1);
      const [p, q] = [crossings[a], crossings[b]];
      lines.push(
        node(next, [
          p[0] + (q[0] - p[0]) * share + (random() - 0.5) * 4e-4,
          p[1] + (q[1] - p[1]) * share + (random() - 0.5) * 4e-4,
        ]),
      );
      refs.push(next++);
    }
    refs.push(b + 1);
    ways.push([refs, tags]);
    return lines.join('');
  };
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if (x + 1 < side) yield join(y * side + x, y * side + x + 1, classOf(y, tag));
      if (y + 1 < side) yield join(y * side + x, (y + 1) * side + x, classOf(x, tag));
    }
  // An island that no road reaches.
  const island = next;
  for (let i = 0; i < 30; i++) yield node(next++, [106.2 + i * 0.001, 21.5]);
  ways.push([Array.from({ length: 30 }, (_, i) => island + i), tag('highway', 'residential')]);
  for (let i = 0; i < 200; i++) {
    const kind = [
      tag('tourism', 'attraction'),
      tag('natural', 'hot_spring'),
      tag('tourism', 'hotel'),
      tag('amenity', 'hospital'),
    ][i % 4];
    const position = [107 + random() * (side - 1) * STEP, 22 + random() * (side - 1) * STEP];
    yield node(next++, position, kind + tag('name', `地点${i}`) + tag('name:en', `Place ${i}`));
  }
  for (const [i, [refs, tags]] of ways.entries())
    yield `<way id="${i + 1}" version="1">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${tags}</way>\n`;
  yield '</osm>\n';
}

function classOf(row, tag) {
  if (row % 40 === 20) return tag('highway', 'trunk') + tag('ref', `G${row}`) + tag('maxspeed', '80');
  if (row % 10 === 5) return tag('highway', 'secondary') + tag('ref', `X${row}`);
  // Pairs of one-way roads, one each way.
  if (row % 10 === 0) return tag('highway', 'tertiary') + tag('oneway', 'yes');
  if (row % 10 === 1) return tag('highway', 'tertiary') + tag('oneway', '-1');
  if (row % 7 === 3) return tag('highway', 'track') + tag('surface', 'gravel');
  return tag('highway', 'unclassified');
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [, , out, side = '220'] = process.argv;
  const plain = out.endsWith('.osm') ? out : `${out}.tmp.osm`;
  const file = createWriteStream(plain);
  for (const line of country(Number(side))) if (!file.write(line)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  if (plain !== out) {
    execFileSync('osmium', ['cat', plain, '-o', out, '--overwrite', '--no-progress']);
    rmSync(plain);
  }
}
