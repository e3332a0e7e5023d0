import type { Node } from './parse-xml.js';

const WPT =
  'ele time magvar geoidheight name cmt desc src link sym type fix sat hdop vdop pdop ageofdgpsdata dgpsid extensions';
/**
 * What GPX 1.1 (topografix.com/GPX/1/1) allows in an element, in its order; an asterisk = any number, else at most one.
 * The schema file itself names no licence, so it is not shipped: `gpx-xsd.test.ts` takes it from where it is.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  gpx: 'metadata wpt* rte* trk* extensions',
  metadata: 'name desc author copyright link* time keywords bounds extensions',
  wpt: WPT,
  rtept: WPT,
  trkpt: WPT,
  rte: 'name cmt desc src link* number type extensions rtept*',
  trk: 'name cmt desc src link* number type extensions trkseg*',
  trkseg: 'trkpt* extensions',
};
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  gpx: ['creator', 'version', 'xmlns'],
  wpt: ['lat', 'lon'],
  rtept: ['lat', 'lon'],
  trkpt: ['lat', 'lon'],
  bounds: ['maxlat', 'maxlon', 'minlat', 'minlon'],
};
const VALUES: Readonly<Record<string, RegExp>> = {
  number: /^\d+$/,
  time: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
};
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Every way in which the document breaks the schema; empty = valid. */
export function gpxFaults(node: Node): readonly string[] {
  const allowed = (CHILDREN[node.name] ?? '').split(' ').filter(Boolean);
  const names = allowed.map((each) => each.replace('*', ''));
  const faults: string[] = [];
  let last = 0;
  for (const [i, child] of node.children.entries()) {
    const at = names.indexOf(child.name);
    if (at < 0) faults.push(`${node.name} holds ${child.name}`);
    if (at < last) faults.push(`${node.name}: ${child.name} is too late`);
    if (at === last && i > 0 && !allowed[at]?.endsWith('*') && node.children[i - 1]?.name === child.name)
      faults.push(`${node.name}: ${child.name} twice`);
    last = Math.max(last, at);
  }
  const attributes = Object.keys(node.attributes).sort();
  if (attributes.join() !== (ATTRIBUTES[node.name] ?? []).join())
    faults.push(`${node.name} has the attributes ${attributes.join()}`);
  for (const [name, value] of Object.entries(node.attributes)) {
    const within = name.endsWith('lat')
      ? Math.abs(Number(value)) <= 90
      : Number(value) >= -180 && Number(value) < 180;
    if (/l(at|on)$/.test(name) && !(DECIMAL.test(value) && within))
      faults.push(`${node.name}: ${name} is ${value}`);
  }
  const pattern = VALUES[node.name];
  if (pattern !== undefined && !pattern.test(node.text)) faults.push(`${node.name} is ${node.text}`);
  return [...faults, ...node.children.flatMap(gpxFaults)];
}
