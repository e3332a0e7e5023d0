import type { ItineraryDay, LegItem } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { duration } from '../messages/quantity.js';
import { legsOf } from '../stops.js';
import { nameIn } from '../view/names.js';
import { element, type Xml } from '../xml.js';
import { type Box, type Point, round } from './box.js';
import { baselines, type Label, type PlacedLabel, placeLabels } from './labels.js';
import { type Marker, markerBox } from './markers.js';
import type { Projection } from './projection.js';
import { INK, LAND, PAPER } from './style.js';
import { twoLines } from './text-size.js';

/** Legs shorter than this get no time on the map. */
const LEG_WORTH_A_TIME_MIN = 20;
/** Longest line of a name, in ems: Latin names need more characters. */
const LABEL_EMS: Readonly<Record<Language, number>> = { zh: 9, en: 12 };

export interface LabelOptions {
  readonly size: number;
  readonly timeSize: number;
  readonly radius: number;
  readonly times: boolean;
  readonly lang: Language;
}

/** In two layers: the patch of a name hides the map below the ways more than a way it stands over. */
export interface Labels {
  readonly belowWays: readonly Xml[];
  readonly aboveWays: readonly Xml[];
}

/** Opacity of the patch of a name in either layer; together they leave a quarter of the map below. */
const PATCH = { belowWays: 0.6, aboveWays: 0.4 };

/** Names of all markers and, where asked for, the minutes of longer legs, placed so that nothing is covered. */
export function drawLabels(
  markers: readonly Marker[],
  days: readonly ItineraryDay[],
  projection: Projection,
  frame: Box,
  furniture: readonly Box[],
  options: LabelOptions,
): Labels {
  const { size, timeSize, radius, lang, times } = options;
  const ways = days.flatMap((day) => legsOf(day).map((leg) => leg.geometry.map(projection.point)));
  const names = markers.map((marker) => ({
    lines: twoLines(nameIn(marker.place.names, lang), LABEL_EMS[lang]),
    size,
    anchors: [marker.at],
    gap: radius + 2,
    centred: false,
  }));
  const placed = placeLabels([...names, ...(times ? timeLabels(days, projection, timeSize, lang) : [])], {
    frame,
    boxes: [...markers.map((marker) => markerBox(marker, radius)), ...furniture],
    lines: ways,
  });
  return {
    belowWays: placed.filter(({ label }) => !label.centred).map((name) => drawPlate(name, PATCH.belowWays)),
    aboveWays: placed.map(drawLabel),
  };
}

function timeLabels(
  days: readonly ItineraryDay[],
  projection: Projection,
  size: number,
  lang: Language,
): readonly Label[] {
  return days
    .flatMap(legsOf)
    .filter((leg) => leg.minutes >= LEG_WORTH_A_TIME_MIN)
    .filter((leg, i, all) => !all.slice(0, i).some((before) => isWayBack(leg, before)))
    .map((leg) => ({
      lines: [duration(leg.minutes, lang)],
      size,
      anchors: pointsAlong(leg.geometry.map(projection.point)),
      gap: 0,
      centred: true,
    }));
}

/** The same way in the other direction, and as long: one time says it. */
const isWayBack = (leg: LegItem, before: LegItem): boolean =>
  leg.from === before.to && leg.to === before.from && leg.minutes === before.minutes;

/** Points in the middle of the way, then further towards its ends. */
function pointsAlong(line: readonly Point[]): readonly Point[] {
  const steps = line.slice(1).map((point, i) => Math.hypot(point[0] - line[i]![0], point[1] - line[i]![1]));
  const total = steps.reduce((sum, step) => sum + step, 0);
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((share) => pointAt(line, steps, total * share));
}

function pointAt(line: readonly Point[], steps: readonly number[], distance: number): Point {
  let left = distance;
  for (const [i, step] of steps.entries()) {
    const [from, to] = [line[i] as Point, line[i + 1] as Point];
    if (left <= step && step > 0)
      return [from[0] + ((to[0] - from[0]) * left) / step, from[1] + ((to[1] - from[1]) * left) / step];
    left -= step;
  }
  return line.at(-1) ?? [0, 0];
}

function drawLabel(placed: PlacedLabel): Xml {
  const { label, align } = placed;
  const texts = baselines(placed).map(([x, y], i) =>
    element(
      'text',
      { x: round(x), y: round(y), 'text-anchor': align, 'font-size': round(label.size), fill: INK },
      label.lines[i] as string,
    ),
  );
  return element('g', {}, drawPlate(placed, PATCH.aboveWays), texts);
}

/**
 * What a text stands on: a white sign for a time, a patch of land for a name. Not a stroke around the letters: where a
 * map is printed each letter would cut into the one before, and its outline is a quarter of the file.
 */
function drawPlate({ label, box }: PlacedLabel, opacity: number): Xml {
  const pad = label.centred ? label.size * 0.3 : 0;
  return element('rect', {
    x: round(box.x - pad),
    y: round(box.y),
    width: round(box.width + 2 * pad),
    height: round(box.height),
    rx: round(label.size * (label.centred ? 0.5 : 0.3)),
    ...(label.centred
      ? { fill: PAPER, stroke: '#8a8a8a', 'stroke-width': 0.6 }
      : { fill: LAND, 'fill-opacity': opacity }),
  });
}
