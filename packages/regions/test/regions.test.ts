import { findPlaces, mergeRegions, resolvePlace, travelMatrix } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import { describe, expect, it } from 'vitest';
import { basemap } from '../src/basemap.js';
import { guigang, guilin, hechi, laibin, liuzhou, regions } from '../src/index.js';

const merged = mergeRegions([liuzhou, guilin, guigang, laibin, hechi]);
if (!merged.ok) throw new Error(JSON.stringify(merged.issues));
const map = merged.value;

describe('every bundled region', () => {
  for (const [id, region] of Object.entries(regions)) {
    it(`${id} passes parseRegion and is what parseRegion makes of it`, () => {
      const result = parseRegion(JSON.parse(JSON.stringify(region)));
      expect(result.ok ? [] : result.issues).toEqual([]);
      if (result.ok) expect(result.value).toEqual(region);
    });

    it(`${id} gives each place a name in both languages and a source for each fact`, () => {
      for (const place of region.places) {
        expect(place.names.en, place.id).toBeTruthy();
        expect(place.id.startsWith(`${id}-`), place.id).toBe(true);
      }
    });
  }
});

describe('Guangxi as one map', () => {
  it('is valid, without stops of lines or ends of legs that are missing', () => {
    const result = parseRegion(JSON.parse(JSON.stringify(map)));
    expect(result.ok && result.warnings).toEqual([]);
  });

  // What a traveller would say, door to door; within a third, so that a broken road is seen.
  const known: [string, string, number][] = [
    ['桂林', '阳朔', 85],
    ['桂林', '龙脊', 120],
    ['桂林', '柳州', 140],
    ['桂林', '龙胜', 75],
    ['龙胜', '龙胜温泉', 42],
    ['三江', '程阳八寨', 30],
    ['柳州', '三江', 145],
    ['柳州', '融水', 95],
    ['三江', '融水', 85],
    ['柳州', '百朋', 45],
    ['鹿寨', '中渡', 35],
    ['鹿寨', '柳州', 55],
    ['阳朔', '鹿寨', 68],
    ['阳朔', '兴坪', 40],
    ['阳朔', '阳朔站', 50],
    ['西街', '遇龙河旧县码头', 19],
    ['桂林', '三江', 120],
    ['桂林', '灵渠', 75],
    ['桂林', '桂林两江国际机场', 45],
    ['象鼻山', '七星景区', 12],
    ['柳州', '来宾', 75],
    ['柳州', '武宣', 95],
    ['武宣', '桂平', 50],
    ['贵港', '桂平', 60],
    ['桂平', '平南', 50],
    ['柳州', '宜州', 95],
    ['宜州', '河池', 65],
    ['荔浦', '金秀', 95],
  ];
  it.each(known)('%s to %s takes about %i minutes, there and back', (from, to, minutes) => {
    const ids = [from, to].map((name) => {
      const found = resolvePlace(map, name);
      if (found.kind !== 'one') throw new Error(`${name}: ${found.kind}`);
      return found.place.id;
    });
    const times = travelMatrix(map, ids).minutes;
    for (const time of [times[1]!, times[2]!]) {
      expect(time).toBeGreaterThan(minutes * 0.67);
      expect(time).toBeLessThan(minutes * 1.33);
    }
  });

  it('takes the train from Guilin to Liuzhou in the published hour, with the time both stations take', () => {
    const stations = ['guilin-guilin-station', 'liuzhou-liuzhou-station'];
    const platforms = stations.map((id) => `${id}-platform`);
    expect(travelMatrix(map, platforms, ['rail']).minutes[1]).toBe(60);
    // 25 minutes to board, 10 to leave.
    expect(travelMatrix(map, stations, ['rail', 'walk']).minutes[1]).toBe(95);
    expect(travelMatrix(map, stations, ['rail']).minutes[1]).toBe(Number.POSITIVE_INFINITY);
  });

  it('knows the station traps: the train to Yangshuo ends 36 km from the town', () => {
    const ids = [
      'guilin-yangshuo-station',
      'guilin-yangshuo',
      'guilin-guilin-station',
      'guilin-guilinxi-station',
    ];
    const { metres, minutes } = travelMatrix(map, ids);
    expect(Math.round(metres[1]! / 1000)).toBe(36);
    // Two stations of Guilin are half an hour by car apart: a transfer in the town, not in a hall.
    expect(minutes[2 * 4 + 3]).toBeGreaterThan(25);
  });

  it('finds places by Chinese, English and pinyin', () => {
    for (const text of ['程阳八寨', 'Chengyang Eight Dong Villages', 'chengyangbazhai', 'cybz'])
      expect(findPlaces(map, text)[0]?.place.id, text).toBe('liuzhou-chengyang-bazhai');
  });

  it('has the two loops under the names east and north, through Liuzhou', () => {
    for (const name of ['east', 'north']) {
      const loop = map.lines.find(({ names }) => names.aliases?.includes(name));
      expect(loop?.stops.map(({ place }) => place)).toEqual(
        expect.arrayContaining(['guilin-city', 'liuzhou-city']),
      );
    }
  });

  it('knows where people sleep, along both loops', () => {
    const towns = map.places.filter(({ overnight, kind }) => overnight && kind === 'town');
    const ids = new Set(towns.map(({ id }) => id));
    for (const id of [
      'guilin-city',
      'guilin-yangshuo',
      'liuzhou-luzhai',
      'liuzhou-city',
      'liuzhou-sanjiang',
      'liuzhou-rongshui',
    ])
      expect(ids, id).toContain(id);
  });
});

describe('licences', () => {
  it('keeps OpenStreetMap layers and points apart, with their attribution', () => {
    const osm = basemap.filter(({ licence }) => licence.startsWith('ODbL'));
    expect(osm.map(({ id }) => id).sort()).toEqual(['lijiang', 'rail']);
    for (const layer of osm) expect(layer.attribution).toContain('OpenStreetMap');
    expect(basemap.every(({ attribution, features }) => attribution !== '' && features.length > 0)).toBe(
      true,
    );
  });
});
