import { fromGcj02, type Gcj02, straightMetres, type Wgs84 } from '../../units/index.js';
import { type Draft, nodesOf } from '../draft.js';
import type { Bbox, Junction, Place } from '../region.js';
import type { At } from '../shape.js';

/** Roads leave a prefecture: junctions and lines may lie this far outside its box, in degrees (about 50 km). */
const BORDER_DEGREES = 0.5;

/** Boxes the right way round, positions in them, no name on the map twice one datum shift apart. */
export function checkPositions(draft: Draft): void {
  checkBoxes(draft);
  checkNamesakes(draft);
}

/** Places inside the box of their prefecture; junctions and lines in it or just across the border. */
function checkBoxes(draft: Draft): void {
  const { head, issues } = draft;
  for (const { path, value } of [...(head === null ? [] : [{ path: '', value: head }]), ...draft.parts.good])
    checkBox(draft, value.bbox, `${path}/bbox`);
  const boxes = new Map(draft.parts.good.map(({ value }) => [value.id, value.bbox]));
  for (const { path, value } of draft.places.good) {
    const box = boxes.get(value.region);
    if (box !== undefined)
      checkInside(draft, value.position, box, `${path}/position`, value.id, value.region);
  }
  if (head === null) return;
  const wide = grow(head.bbox, BORDER_DEGREES);
  for (const { path, value } of draft.junctions.good)
    checkInside(draft, value.position, wide, `${path}/position`, value.id, head.id);
  for (const { path, value } of draft.segments.good) {
    const i = value.geometry.findIndex((p) => !inside(p, wide));
    if (i < 0) continue;
    const [lon, lat] = value.geometry[i]!;
    issues.error('position-outside', `${path}/geometry/${i}`, { id: value.id, lon, lat, part: head.id });
  }
}

function checkBox(draft: Draft, box: Bbox, path: string): void {
  const [west, south, east, north] = box;
  if (west >= east || south >= north) draft.issues.error('bbox-invalid', path, { west, south, east, north });
}

function checkInside(draft: Draft, at: Wgs84, box: Bbox, path: string, id: string, part: string): void {
  if (inside(at, box)) return;
  const [lon, lat] = at;
  if (inside([lat, lon], box)) draft.issues.error('position-axes-swapped', path, { id, lon, lat });
  else draft.issues.error('position-outside', path, { id, lon, lat, part });
}

function inside([lon, lat]: readonly [number, number], [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function grow([west, south, east, north]: Bbox, by: number): Bbox {
  return [west - by, south - by, east + by, north + by];
}

/** Two records with one name, one datum shift apart: one of them is likely a map service's point taken as it was. */
function checkNamesakes(draft: Draft): void {
  const byName = new Map<string, At<Place | Junction>>();
  for (const at of nodesOf(draft)) {
    const { id, names, position } = at.value;
    if (names === null) continue;
    const other = byName.get(names.zh);
    byName.set(names.zh, at);
    const twin = other === undefined ? null : gcj02Twin(other.value.position, position);
    if (other === undefined || twin === null) continue;
    const wrong = twin === 'first' ? other : at;
    const metres = Math.round(straightMetres(other.value.position, position));
    draft.issues.warn('position-gcj02', `${wrong.path}/position`, {
      id: wrong === at ? id : other.value.id,
      metres,
    });
  }
}

/** Two surveys of one spot agree to some 60 m; the datum shift in China is 300 to 700 m. */
const SAME_SPOT_METRES = 60;
const LEAST_SHIFT_METRES = 200;

/**
 * Which of two positions of one spot looks like GCJ-02: the one that falls on the other when it is converted.
 * 'first', 'second' or null. A file whose every position is GCJ-02 and that says nothing cannot be told from a
 * WGS-84 one without an outside record of one of its places.
 */
export function gcj02Twin(a: Wgs84, b: Wgs84): 'first' | 'second' | null {
  if (straightMetres(a, b) < LEAST_SHIFT_METRES) return null;
  const converted = (p: Wgs84) => fromGcj02(p as readonly [number, number] as Gcj02);
  if (straightMetres(converted(a), b) < SAME_SPOT_METRES) return 'first';
  return straightMetres(converted(b), a) < SAME_SPOT_METRES ? 'second' : null;
}
