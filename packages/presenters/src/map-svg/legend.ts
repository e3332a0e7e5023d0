import type { ItineraryDay } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { mapMessages } from '../messages/map.js';
import { printMessages } from '../messages/outputs.js';
import { element, type Xml } from '../xml.js';
import type { BasemapFeature } from './basemap.js';
import { type Box, round } from './box.js';
import type { Marker } from './markers.js';
import { endSymbol, nightSymbol, stopSymbol } from './markers.js';
import { FAINT, INK, LAYERS, WATER } from './style.js';
import { textWidth } from './text-size.js';
import { wayLine } from './ways.js';

interface Entry {
  readonly text: string;
  /** Draws the sample with its left end at x, its middle at y. */
  readonly sample: (x: number, y: number) => Xml | null;
}

export interface Legend {
  readonly height: number;
  readonly draw: (box: Box) => readonly Xml[];
}

const SAMPLE = 24;

/** A legend that flows in rows over the given width: days, symbols, layers that the map shows, and the note. */
export function legendOf(
  days: readonly ItineraryDay[],
  markers: readonly Marker[],
  layers: readonly BasemapFeature['kind'][],
  notes: readonly string[],
  width: number,
  { size, noteSize }: { readonly size: number; readonly noteSize: number },
  lang: Language,
): Legend {
  const entries = [
    ...days.map((day) => dayEntry(day, lang)),
    ...symbolEntries(markers, days[0]?.day ?? 1, size, lang),
    ...layers.map((kind) => layerEntry(kind, lang)),
  ];
  const rows = flow(entries, width, size);
  const row = size * 1.7;
  const noteLines = wrapNotes(notes, width / noteSize);
  const noteRow = noteSize * 1.35;
  return {
    height: round(rows.length * row + noteLines.length * noteRow + size * 0.6),
    draw: (box) => [
      ...rows.flatMap((cells, i) =>
        cells.map(({ entry, x }) => drawEntry(entry, box.x + x, box.y + size * 0.6 + row * (i + 0.5), size)),
      ),
      ...noteLines.map((text, i) =>
        element(
          'text',
          {
            x: box.x,
            y: round(box.y + size * 0.6 + row * rows.length + noteRow * (i + 0.85)),
            'font-size': round(noteSize),
            fill: FAINT,
          },
          text,
        ),
      ),
    ],
  };
}

/** Notes one after the other, broken between words when a line is full. */
function wrapNotes(notes: readonly string[], ems: number): readonly string[] {
  const rows: string[] = [];
  let line = '';
  for (const word of notes
    .join(' · ')
    .split(' ')
    .filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > ems) {
      rows.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? rows : [...rows, line];
}

function flow(entries: readonly Entry[], width: number, size: number) {
  const rows: { entry: Entry; x: number }[][] = [[]];
  let x = 0;
  for (const entry of entries) {
    const needed = SAMPLE + 5 + textWidth(entry.text) * size;
    if (x > 0 && x + needed > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ entry, x });
    x += needed + size * 1.1;
  }
  return rows;
}

function drawEntry(entry: Entry, x: number, y: number, size: number): Xml {
  return element(
    'g',
    {},
    entry.sample(round(x), round(y)),
    element(
      'text',
      { x: round(x + SAMPLE + 5), y: round(y + size * 0.36), 'font-size': size, fill: INK },
      entry.text,
    ),
  );
}

function dayEntry(day: ItineraryDay, lang: Language): Entry {
  return {
    text: printMessages(lang).day(day.day),
    sample: (x, y) => wayLine(day.day, `M${x},${y}H${x + SAMPLE}`),
  };
}

function symbolEntries(
  markers: readonly Marker[],
  day: number,
  size: number,
  lang: Language,
): readonly Entry[] {
  const say = mapMessages(lang);
  const has = (kind: Marker['kind']) => markers.some((marker) => marker.kind === kind);
  const middle = SAMPLE / 2;
  // In large print no digit at all rather than one smaller than the text.
  const digit = size > 12 ? '' : '1';
  return [
    ...(has('stop')
      ? [{ text: say.stop, sample: (x: number, y: number) => stopSymbol(x + middle, y, 6.5, day, digit) }]
      : []),
    ...(has('night')
      ? [{ text: say.night, sample: (x: number, y: number) => nightSymbol(x + middle, y, 5.5) }]
      : []),
    ...(has('end')
      ? [{ text: say.end, sample: (x: number, y: number) => endSymbol(x + middle, y, 4.5) }]
      : []),
  ];
}

function layerEntry(kind: BasemapFeature['kind'], lang: Language): Entry {
  const { stroke, width, dash } = LAYERS[kind];
  return {
    text: mapMessages(lang).layers[kind],
    sample: (x, y) =>
      kind === 'lake'
        ? element('rect', { x: x + 3, y: y - 4, width: SAMPLE - 6, height: 8, fill: WATER, stroke })
        : element('line', {
            x1: x,
            y1: y,
            x2: x + SAMPLE,
            y2: y,
            stroke,
            'stroke-width': width,
            'stroke-dasharray': dash,
          }),
  };
}
