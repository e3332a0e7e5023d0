import { element, type Xml } from '../xml.js';
import { type Box, crosses, grow, overlap, type Point, round } from './box.js';
import { scaleBar } from './scale-bar.js';
import { INK, PAPER } from './style.js';

export interface Furniture {
  /** What labels must not cover. */
  readonly boxes: readonly Box[];
  readonly drawing: readonly Xml[];
}

/**
 * Scale bar in a lower corner, north arrow in an upper one, or else in the lower one that is left: the first corner
 * where they cover none of the trip.
 */
export function furnitureOf(
  frame: Box,
  perMetre: number,
  size: number,
  north: string,
  trip: readonly (readonly Point[])[],
): Furniture {
  const bar = scaleBar(perMetre, frame.width * 0.24);
  const text = bar.metres >= 1000 ? `${bar.metres / 1000} km` : `${bar.metres} m`;
  const right = frame.x + frame.width;
  const barSize = { width: bar.length + size * 0.8, height: size * 2.2 };
  const barY = frame.y + frame.height - barSize.height - 6;
  const barBox = emptiest(
    [frame.x + 8, right - barSize.width - 8].map((x) => ({ x, y: barY, ...barSize })),
    trip,
  );
  const arrowSize = { width: size * 2.2, height: size * 3.6 };
  const arrowXs = [right - arrowSize.width - 6, frame.x + 6];
  const arrowYs = [frame.y + 6, frame.y + frame.height - arrowSize.height - 6];
  const corners = arrowYs.flatMap((y) => arrowXs.map((x) => ({ x, y, ...arrowSize })));
  const arrowBox = emptiest(
    corners.filter((corner) => !overlap(corner, barBox)),
    trip,
  );
  return {
    boxes: [grow(barBox, 2), grow(arrowBox, 2)],
    drawing: [...drawBar(barBox, bar.length, text, size), ...drawArrow(arrowBox, size, north)],
  };
}

function emptiest(boxes: readonly Box[], trip: readonly (readonly Point[])[]): Box {
  const covered = (box: Box) => {
    const around = grow(box, 6);
    return trip.some((line) => line.some((point, i) => crosses(around, line[i - 1] ?? point, point)));
  };
  return boxes.find((box) => !covered(box)) ?? (boxes[0] as Box);
}

function backing({ x, y, width, height }: Box): Xml {
  return element('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    rx: 2,
    fill: PAPER,
    'fill-opacity': 0.85,
  });
}

function drawBar(box: Box, length: number, text: string, size: number): readonly Xml[] {
  const x = round(box.x + size * 0.4);
  const y = round(box.y + box.height - size * 0.4);
  const tick = round(size * 0.45);
  return [
    backing(box),
    element('path', {
      d: `M${x},${y - tick}V${y}H${round(x + length)}V${y - tick}`,
      fill: 'none',
      stroke: INK,
      'stroke-width': 1.2,
    }),
    element(
      'text',
      {
        x: round(x + length / 2),
        y: round(y - size * 0.45),
        'text-anchor': 'middle',
        'font-size': size,
        fill: INK,
      },
      text,
    ),
  ];
}

function drawArrow(box: Box, size: number, north: string): readonly Xml[] {
  const x = box.x + box.width / 2;
  const top = box.y + size * 1.5;
  const points = [
    [x, top],
    [x + size * 0.6, top + size * 1.8],
    [x, top + size * 1.35],
    [x - size * 0.6, top + size * 1.8],
  ];
  return [
    backing(box),
    element(
      'text',
      {
        x: round(x),
        y: round(box.y + size * 1.15),
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': 700,
        fill: INK,
      },
      north,
    ),
    element('polygon', { points: points.map((p) => p.map(round).join(',')).join(' '), fill: INK }),
  ];
}
