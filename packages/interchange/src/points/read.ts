import type { PlaceKind } from '@kangtu/core';
import { type Datum, toWgs84 } from '../datum.js';
import { emptyDraft, type RegionDraft } from '../draft.js';
import type { Cell } from '../fields/flat.js';
import { placeOf } from '../fields/from-flat.js';
import { Row } from '../fields/row.js';
import { type Problems, refuse } from '../issue.js';
import { kindNamed } from '../kinds.js';
import { placeColumn } from '../tables/columns.js';
import { readXml } from '../xml/sax.js';

/** A mark of a KML or GPX file. */
interface Mark {
  readonly at: string;
  readonly cells: Map<string, Cell>;
  lon: number | null;
  lat: number | null;
  /** The names of the folders it is in, the type, the symbol: one of them may say the kind. */
  readonly hints: string[];
  shape: 'point' | 'line' | 'area' | null;
}

/**
 * Places from KML placemarks (OGC KML 2.3) or GPX waypoints (GPX 1.1). The kind is taken from `kind` in the extended
 * data, the type, or the name of a folder. Tracks, routes, lines and areas are counted and left.
 * @throws Refusal
 */
export function draftFromPoints(
  format: 'kml' | 'gpx',
  text: string,
  file: string,
  { datum, kind }: { readonly datum: Datum; readonly kind: PlaceKind | null },
  problems: Problems,
): RegionDraft {
  const { marks, lines } = format === 'kml' ? readKml(text, file) : readGpx(text, file);
  const draft = emptyDraft();
  for (const mark of marks) {
    const own = mark.cells.get('kind') ?? mark.hints.find((hint) => kindNamed(hint) !== null) ?? kind;
    mark.cells.set('kind', own ?? null);
    const row = new Row(
      (key) => mark.cells.get(key) ?? null,
      mark.at,
      () => mark.at,
      problems,
    );
    if (mark.lon === null || mark.lat === null) {
      problems.error('position-missing', mark.at, {});
      continue;
    }
    const place = placeOf(row);
    const position = toWgs84([mark.lon, mark.lat], datum) ?? [mark.lon, mark.lat];
    if (row.usable) draft.places.push({ ...place, value: { ...place.value, position } });
  }
  if (lines > 0) problems.warn('lines-not-used', file, { count: lines });
  return draft;
}

interface Marks {
  readonly marks: readonly Mark[];
  readonly lines: number;
}

function newMark(at: string, hints: readonly string[]): Mark {
  return { at, cells: new Map(), lon: null, lat: null, hints: [...hints], shape: null };
}

function nameCells(cells: Map<string, Cell>, name: string): void {
  cells.set(/\p{Script=Han}/u.test(name) ? 'name_zh' : 'name_en', name);
}

function checkRoot(found: string, expected: string, file: string): void {
  if (found !== expected) refuse('xml-wrong-root', file, { found: found.slice(0, 40), expected });
}

function readGpx(text: string, file: string): Marks {
  const marks: Mark[] = [];
  let lines = 0;
  let mark: Mark | null = null;
  let depth = 0;
  readXml(text, file, {
    open(name, { lon, lat }) {
      if (depth++ === 0) checkRoot(name, 'gpx', file);
      if (name === 'trk' || name === 'rte') lines++;
      if (name !== 'wpt') return;
      mark = newMark(`wpt ${marks.length + 1}`, []);
      mark.lon = lon === undefined ? null : Number(lon);
      mark.lat = lat === undefined ? null : Number(lat);
      marks.push(mark);
    },
    close(name, content) {
      depth--;
      if (mark === null) return;
      if (name === 'wpt') mark = null;
      else if (name === 'name' && depth === 2) nameCells(mark.cells, content);
      else if (name === 'type' || name === 'sym') mark.hints.unshift(content);
      else if (name === 'desc' && content.trim() !== '') mark.cells.set('about_zh', oneLine(content));
    },
  });
  return { marks, lines };
}

function readKml(text: string, file: string): Marks {
  const marks: Mark[] = [];
  const path: string[] = [];
  const folders: string[] = [];
  let lines = 0;
  let mark: Mark | null = null;
  let dataName = '';
  const usable = (done: Mark) => {
    if (done.shape === 'line') lines++;
    else marks.push(done);
  };
  readXml(text, file, {
    open(name, attributes) {
      if (path.length === 0) checkRoot(name, 'kml', file);
      path.push(name);
      if (name === 'Placemark') mark = newMark(`Placemark ${marks.length + lines + 1}`, folders.toReversed());
      else if (name === 'Folder') folders.push('');
      else if (name === 'Data' || name === 'SimpleData') dataName = attributes.name ?? '';
      else if (mark !== null && (name === 'LineString' || name === 'Polygon' || name === 'MultiGeometry'))
        mark.shape ??= 'line';
    },
    close(name, content) {
      path.pop();
      const parent = path.at(-1);
      if (name === 'Folder') folders.pop();
      else if (name === 'name' && parent === 'Folder') folders[folders.length - 1] = content.trim();
      else if (name === 'Placemark' && mark !== null) {
        usable(mark);
        mark = null;
      } else if (mark !== null) kmlField(mark, name, parent ?? '', content, dataName);
    },
  });
  return { marks, lines };
}

function kmlField(mark: Mark, name: string, parent: string, content: string, dataName: string): void {
  if (name === 'name' && parent === 'Placemark') nameCells(mark.cells, content);
  else if (name === 'description' && content.trim() !== '') mark.cells.set('about_zh', oneLine(content));
  else if (name === 'value' || name === 'SimpleData') {
    const column = placeColumn(dataName);
    if (column !== null) mark.cells.set(column, content.trim());
  } else if (name === 'coordinates' && parent === 'Point') {
    const [lon, lat] = content
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    mark.lon = lon ?? null;
    mark.lat = lat ?? null;
    mark.shape = 'point';
  }
}

/** Descriptions are often small web pages; the text of them, in one line. */
function oneLine(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 500);
}
