import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as core from '../../packages/core/src/index.js';
// @ts-expect-error a script without types
import { compileSeed } from '../regions/compile.mjs';
// @ts-expect-error a script without types
import { withPinyin } from '../regions/pinyin.mjs';
// @ts-expect-error a script without types
import { whole } from '../regions/read.mjs';
// @ts-expect-error a script without types
import { regionModules } from '../regions/write.mjs';

const point = (id: string, lon: number, extra = {}) => ({
  properties: {
    id,
    zh: '程阳八寨',
    en: id,
    kind: 'scenic',
    precision: 'exact',
    positionSources: ['s'],
    ...extra,
  },
  geometry: { coordinates: [lon, 25] },
});
const way = (id: string, extra = {}) => ({
  properties: { id, from: 'x-a', to: 'x-b', roadClass: 'county', basis: 'estimated', ...extra },
  geometry: {
    coordinates: [
      [109, 25],
      [109.1, 25],
    ],
  },
});

function seed() {
  const names = { zh: '某', en: 'X' };
  return {
    header: {
      id: 'x',
      names,
      timeZone: 'Asia/Shanghai',
      bbox: [108, 24, 110, 26],
      emergency: [],
      sources: [],
    },
    places: [point('x-a', 109, { ticketYuan: { value: 12.5, sources: ['s'], asOf: '2024', trust: 'low' } })],
    odbl: [point('x-b', 109.1)],
    junctions: [],
    segments: [
      way('x-factor', { detourFactor: 1.5, kmh: 60, extraMinutes: 2 }),
      way('x-sourced', { lengthKm: 12, minutes: 30 }),
    ],
    lines: [],
    legs: [],
  };
}

describe('a seed becomes a region', () => {
  const { region, odbl } = compileSeed(seed(), core);
  const [byFactor, sourced] = region.segments;

  it('takes length from the line and the detour factor, time from speed and extra minutes', () => {
    // A tenth of a degree of longitude at 25 N is 10.0777 km on the mean sphere.
    expect(byFactor.length).toBe(15_117);
    expect(byFactor.seconds).toBe(Math.round(15.117 * 60) + 120);
  });

  it('takes published lengths and minutes as they are', () => {
    expect([sourced.length, sourced.seconds]).toEqual([12_000, 1800]);
  });

  it('turns yuan into fen and leaves what is unknown null', () => {
    expect(region.places[0].ticket.value).toBe(1250);
    expect(region.places[0].hours).toBeNull();
  });

  it('writes places under the ODbL into their own file and into no other', () => {
    const files = regionModules({ region, odbl });
    expect(files['x-odbl.ts']).toContain('"id":"x-b","names"');
    expect(files['x-odbl.ts']).toContain('OpenStreetMap');
    expect(files['x.ts']).not.toContain('"id":"x-b","names"');
  });
});

it('adds pinyin and initials to the names of a place', () => {
  expect(withPinyin('程阳八寨', ['八寨'])).toEqual(['八寨', 'chengyangbazhai', 'cybz', 'bazhai']);
});

it('refuses a text that YAML cuts at its comma', () => {
  const cut = parse('lines:\n  - names: { zh: 环线, en: Two rings, one centre }\n');
  expect(() => whole(cut, 'lines.yaml')).toThrow(/lines\.yaml: put quotes around.*one centre/);
  expect(whole(parse('names: { en: "Two rings, one centre" }'), 'x')).toEqual({
    names: { en: 'Two rings, one centre' },
  });
});
