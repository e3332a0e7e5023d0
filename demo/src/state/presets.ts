import type { Pace, ProductLine, Region } from '@kangtu/core';
import type { Messages } from '../i18n/zh.ts';
import type { Ask } from './ask.ts';

type PresetId = keyof Messages['presets'];

interface Preset {
  readonly id: PresetId;
  readonly days: number;
  readonly line: ProductLine;
  readonly pace: Pace;
  /** Id of a named line of the region, or null. */
  readonly namedLine: string | null;
  /** Chinese name of the start in the region's data. */
  readonly start: string;
}

/** Trips for one click: the two loops of the published plans and the product lines. */
export const PRESETS: readonly Preset[] = [
  { id: 'east', days: 3, line: 'wellness', pace: 'balanced', namedLine: 'lz-loop-e', start: '桂林站' },
  { id: 'north', days: 3, line: 'wellness', pace: 'balanced', namedLine: 'lz-loop-n', start: '桂林站' },
  { id: 'liuzhou', days: 2, line: 'wellness', pace: 'relaxed', namedLine: null, start: '柳州站' },
  { id: 'folk', days: 4, line: 'folk', pace: 'relaxed', namedLine: 'lz-loop-n', start: '桂林站' },
  { id: 'ecology', days: 3, line: 'ecology', pace: 'balanced', namedLine: null, start: '桂林站' },
];

/** A preset as the form's content; the date stays the traveller's. */
export function askOf(preset: Preset, region: Region, date: Ask['date']): Ask {
  const start = region.places.find((place) => place.names.zh === preset.start) ?? region.places[0]!;
  return {
    days: preset.days,
    date,
    start: start.id,
    end: null,
    namedLine: region.lines.some((line) => line.id === preset.namedLine) ? preset.namedLine : null,
    line: preset.line,
    tastes: null,
    pace: preset.pace,
    mustSee: [],
    avoid: [],
    dayStart: 510 as Ask['dayStart'],
    dayEnd: 1080 as Ask['dayEnd'],
    includeUnconfirmed: false,
  };
}
