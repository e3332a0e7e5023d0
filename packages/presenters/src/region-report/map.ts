import type { Place } from '@kangtu/core';
import type { Basemap } from '../map-svg/basemap.js';
import { type Box, grow, overlap, round } from '../map-svg/box.js';
import { furnitureOf } from '../map-svg/furniture.js';
import { drawLayers } from '../map-svg/layers.js';
import { fitProjection, type Projection } from '../map-svg/projection.js';
import { FAINT, INK, LAND, PAPER } from '../map-svg/style.js';
import { textWidth } from '../map-svg/text-size.js';
import type { Language } from '../messages/language.js';
import { mapMessages } from '../messages/map.js';
import { reportMessages } from '../messages/report.js';
import { nameIn } from '../view/names.js';
import { element, lines, type Xml } from '../xml.js';

const WIDTH = 720;
const FRAME_HEIGHT = 560;
const TEXT = 11;
const RADIUS = 4;
const POINT = '#1f5c4d';

/** Where the sights of a region are known to be: full = the spot, open = the town at best. No tiles, no script. */
export function qualityMap(
  located: readonly Place[],
  roughly: readonly Place[],
  towns: readonly Place[],
  basemap: Basemap,
  lang: Language,
): Xml {
  const say = mapMessages(lang);
  const words = reportMessages(lang);
  const frame: Box = { x: 0.5, y: 0.5, width: WIDTH - 1, height: FRAME_HEIGHT };
  const places = [...located, ...roughly];
  const projection = fitProjection(
    places.map(({ position }) => position),
    grow(frame, -30),
    frame,
  );
  const shown = drawLayers(basemap, projection);
  const furniture = furnitureOf(frame, projection.perMetre, TEXT, say.north, []);
  const notes = [...(shown.kinds.includes('county') ? [say.sketch] : []), ...shown.attributions];
  const circle = (x: number, y: number, full: boolean) =>
    element('circle', {
      cx: round(x),
      cy: round(y),
      r: RADIUS,
      fill: full ? POINT : PAPER,
      'fill-opacity': full ? 0.85 : 0.6,
      stroke: POINT,
      'stroke-width': full ? 0.6 : 1.6,
    });
  const at = (place: Place, full: boolean) => circle(...projection.point(place.position), full);
  const key = FRAME_HEIGHT + 18;
  const height = key + 14 + notes.length * 11;
  const drawing = [
    element('title', {}, words.map),
    element('desc', {}, words.mapText(located.length, roughly.length)),
    element('rect', { ...frame, fill: LAND }),
    ...shown.drawing,
    ...roughly.map((place) => at(place, false)),
    ...located.map((place) => at(place, true)),
    ...townNames(towns, projection, furniture.boxes, frame, lang),
    ...furniture.drawing,
    element('rect', { ...frame, fill: 'none', stroke: INK, 'stroke-width': 0.8 }),
    circle(12, key, true),
    text(22, key + 4, words.located, INK),
    circle(WIDTH / 3, key, false),
    text(WIDTH / 3 + 10, key + 4, words.roughly, INK),
    ...notes.map((note, i) => text(8, key + 20 + i * 11, note, FAINT, 8.5)),
  ];
  const root = { viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img' };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...root }, lines(drawing));
}

/** Names of towns for orientation, where they cover no other name. */
function townNames(
  towns: readonly Place[],
  projection: Projection,
  taken: readonly Box[],
  frame: Box,
  lang: Language,
): readonly Xml[] {
  const boxes = [...taken];
  return towns.flatMap((town) => {
    const name = nameIn(town.names, lang).replace(/（.*?）/, '');
    const [x, y] = projection.point(town.position);
    const width = textWidth(name) * TEXT;
    const box: Box = { x: x - width / 2, y: y - TEXT * 1.7, width, height: TEXT * 1.3 };
    if (x - width < frame.x || x + width > frame.width || boxes.some((other) => overlap(box, other) > 0))
      return [];
    boxes.push(box);
    const style = { fill: INK, stroke: PAPER, 'stroke-width': 2.5, 'paint-order': 'stroke' };
    const at = { x: round(x), y: round(y - TEXT * 0.6), 'text-anchor': 'middle', 'font-size': TEXT };
    return [element('text', { ...at, ...style }, name)];
  });
}

function text(x: number, y: number, words: string, fill: string, size = TEXT): Xml {
  return element('text', { x: round(x), y: round(y), 'font-size': size, fill }, words);
}
