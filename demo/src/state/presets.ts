import type { Pace, ProductLine, Region } from '@kangtu/core';
import type { AreaId } from '../areas.ts';
import type { Messages } from '../i18n/zh.ts';
import { isHub } from '../places/kinds.ts';
import type { Ask } from './ask.ts';

type PresetId = keyof Messages['presets'];

export interface Preset {
  readonly id: PresetId;
  readonly days: number;
  readonly line: ProductLine;
  readonly pace: Pace;
  /** Id of a named line of the region, or null. */
  readonly namedLine: string | null;
  /** Chinese name of the start in the region's data. */
  readonly start: string;
  /** Likewise the end; absent = back to the start. */
  readonly end?: string;
}

/** Trips for one click: the two loops of the published plans, the product lines, and what the other areas are known for. */
const PRESETS: Readonly<Record<AreaId, readonly Preset[]>> = {
  'guilin-liuzhou': [
    { id: 'east', days: 3, line: 'wellness', pace: 'balanced', namedLine: 'lz-loop-e', start: '桂林站' },
    { id: 'north', days: 3, line: 'wellness', pace: 'balanced', namedLine: 'lz-loop-n', start: '桂林站' },
    { id: 'liuzhou', days: 2, line: 'wellness', pace: 'relaxed', namedLine: null, start: '柳州站' },
    { id: 'folk', days: 4, line: 'folk', pace: 'relaxed', namedLine: 'lz-loop-n', start: '桂林站' },
    { id: 'ecology', days: 3, line: 'ecology', pace: 'balanced', namedLine: null, start: '桂林站' },
  ],
  guangxi: [
    {
      id: 'guangxi',
      days: 4,
      line: 'wellness',
      pace: 'balanced',
      namedLine: null,
      start: '桂林站',
      end: '贵港站',
    },
    { id: 'guigang', days: 3, line: 'wellness', pace: 'relaxed', namedLine: 'gg-well', start: '贵港站' },
  ],
  yiyang: [{ id: 'yiyang', days: 1, line: 'ecology', pace: 'relaxed', namedLine: null, start: '益阳站' }],
  changzhi: [
    { id: 'changzhi', days: 3, line: 'ecology', pace: 'balanced', namedLine: null, start: '长治站' },
    { id: 'changzhiFolk', days: 2, line: 'folk', pace: 'balanced', namedLine: null, start: '长治站' },
  ],
};

export const presetsOf = (area: AreaId): readonly Preset[] => PRESETS[area];

/** A preset as the form's content; the date, and who travels, stay the traveller's. */
export function askOf(
  preset: Preset,
  area: AreaId,
  region: Region,
  date: Ask['date'],
  who: Pick<Ask, 'party' | 'transport'> = { party: [], transport: null },
): Ask {
  const start =
    region.places.find((place) => place.names.zh === preset.start) ??
    region.places.find((place) => isHub(place.kind)) ??
    region.places[0]!;
  return {
    area,
    days: preset.days,
    date,
    start: start.id,
    end: region.places.find((place) => place.names.zh === preset.end)?.id ?? null,
    namedLine: region.lines.some((line) => line.id === preset.namedLine) ? preset.namedLine : null,
    line: preset.line,
    tastes: null,
    pace: preset.pace,
    mustSee: [],
    avoid: [],
    dayStart: 510 as Ask['dayStart'],
    dayEnd: 1080 as Ask['dayEnd'],
    includeUnconfirmed: false,
    party: who.party,
    transport: who.transport,
    therapies: [],
    wishes: {},
  };
}
