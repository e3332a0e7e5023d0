import type { Itinerary, ItineraryDay, Wgs84 } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { mapMessages } from '../messages/map.js';
import { printMessages } from '../messages/outputs.js';
import { day as dayName, list } from '../messages/quantity.js';
import { legsOf, numberedStops, placeOf } from '../stops.js';
import { nameIn, tripTitle } from '../view/names.js';
import { element, lines, type Xml } from '../xml.js';
import { type Basemap, NO_BASEMAP } from './basemap.js';
import { type Box, grow } from './box.js';
import { furnitureOf } from './furniture.js';
import { drawLayers, guessLayers } from './layers.js';
import { legendOf } from './legend.js';
import { drawLabels } from './map-labels.js';
import { drawLeader, drawMarker, markersOf } from './markers.js';
import { fitProjection } from './projection.js';
import { INK, LAND } from './style.js';
import { drawWays } from './ways.js';

export interface MapOptions {
  readonly lang: Language;
  /** Number of the day to draw; null = the whole trip. */
  readonly day: number | null;
  readonly basemap?: Basemap;
  /** Size in drawing units (CSS pixels), legend included. */
  readonly width: number;
  readonly height: number;
  /** Size of the names; everything else follows. */
  readonly fontSize?: number;
  /** No text is smaller than this, for large print. */
  readonly leastFontSize?: number;
  readonly fontFamily?: string;
  /** Whether the attributions stand below the map; false only where they stand elsewhere in the same work. */
  readonly credits?: boolean;
}

export interface DrawnMap {
  readonly svg: string;
  /** Alternative text: what the map shows, in words. */
  readonly title: string;
  readonly description: string;
}

const FONTS = "'Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";

/** Draws the trip, or a day of it, as a vector map without tiles. Same input, same bytes. */
export function drawMap(itinerary: Itinerary, options: MapOptions): DrawnMap {
  const { lang, day, width, height, basemap = NO_BASEMAP, fontSize: size = 11, leastFontSize = 0 } = options;
  const least = (share: number) => Math.max(leastFontSize, size * share);
  const days = itinerary.days.filter((each) => day === null || each.day === day);
  const say = mapMessages(lang);
  const words = altText(itinerary, days, day, lang);
  // The digits in a marker are 1.2 times its radius.
  const radius = Math.max(size * 0.72, leastFontSize / 1.2);
  // The height of the legend depends on the layers that are seen, these on the frame: try once, then for good.
  const trial = layout(itinerary, days, width, height, size, size * 4);
  const legendFor = (
    markers: ReturnType<typeof markersOf>,
    { kinds, attributions }: ReturnType<typeof guessLayers>,
  ) => {
    const credits = options.credits === false ? [] : attributions;
    const notes = kinds.includes('county') ? [say.sketch, ...credits] : credits;
    // The layers are explained once, on the overview.
    const layers = day === null ? kinds : [];
    return legendOf(days, markers, layers, notes, width, { size: least(0.92), noteSize: least(0.75) }, lang);
  };
  const legendHeight = legendFor(
    markersOf(itinerary, days, trial.projection, radius),
    guessLayers(basemap, trial.projection),
  ).height;
  const { frame, projection } = layout(itinerary, days, width, height, size, legendHeight);
  const markers = markersOf(itinerary, days, projection, radius);
  const furniture = furnitureOf(frame, projection.perMetre, least(0.92), say.north, [
    ...days.flatMap((each) => legsOf(each).map((leg) => leg.geometry.map(projection.point))),
    ...markers.map((marker) => [marker.at]),
  ]);
  const labels = drawLabels(markers, days, projection, grow(frame, -2), furniture.boxes, {
    size: least(1),
    timeSize: least(0.85),
    radius,
    times: day !== null,
    lang,
  });
  const layers = drawLayers(basemap, projection);
  const legend = legendFor(markers, layers).draw({
    x: 1,
    y: frame.y + frame.height,
    width: width - 2,
    height: legendHeight,
  });
  const drawing: (Xml | null)[] = [
    element('title', {}, words.title),
    element('desc', {}, words.description),
    element('rect', { ...frame, fill: LAND }),
    ...layers.drawing,
    ...labels.belowWays,
    ...drawWays(days, projection),
    ...markers.map(drawLeader),
    ...furniture.drawing,
    ...labels.aboveWays,
    ...[...markers].reverse().map((marker) => drawMarker(marker, radius)),
    element('rect', { ...frame, fill: 'none', stroke: INK, 'stroke-width': 0.8 }),
    ...legend,
  ];
  return { ...words, svg: root(drawing, options, printMessages(lang).tag) };
}

function root(drawing: readonly (Xml | null)[], options: MapOptions, tag: string): string {
  const { width, height, fontFamily = FONTS } = options;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    lang: tag,
    'font-family': fontFamily,
  };
  return element('svg', attributes, lines(drawing)).xml;
}

function layout(
  itinerary: Itinerary,
  days: readonly ItineraryDay[],
  width: number,
  height: number,
  size: number,
  legendHeight: number,
) {
  const frame: Box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 - legendHeight };
  const inner = { ...grow(frame, -size * 2.6) };
  return { frame, projection: fitProjection(positions(itinerary, days), inner, frame) };
}

function positions(itinerary: Itinerary, days: readonly ItineraryDay[]): readonly Wgs84[] {
  return [
    ...days.flatMap((day) => [day.from, day.to].map((id) => placeOf(itinerary, id).position)),
    ...days.flatMap((day) => legsOf(day).flatMap((leg) => leg.geometry)),
    ...numberedStops(itinerary)
      .filter((stop) => days.includes(stop.day))
      .map((stop) => stop.place.position),
  ];
}

function altText(itinerary: Itinerary, days: readonly ItineraryDay[], day: number | null, lang: Language) {
  const say = mapMessages(lang);
  const name = (id: string | undefined) =>
    id === undefined ? '' : nameIn(placeOf(itinerary, id).names, lang);
  const stops = numberedStops(itinerary)
    .filter((stop) => days.includes(stop.day))
    .map((stop) => `${stop.number} ${nameIn(stop.place.names, lang)}`);
  const first = days[0];
  return {
    title:
      day === null || first === undefined
        ? say.overview(tripTitle(itinerary, lang))
        : say.day(printMessages(lang).day(day), dayName(first.date, lang)),
    description: say.described(name(first?.from), name(days.at(-1)?.to), list(stops, lang)),
  };
}
