import { describe, expect, it } from 'vitest';
import { findPlaces, matchesNames, type Place, type Region, resolvePlace } from '../../src/index.js';
import { region } from './small-region.js';

function withPlaces(names: Record<string, { zh: string; en?: string; aliases?: string[] }>): Region {
  const [place] = region().places;
  const places = Object.entries(names).map(
    ([id, { zh, en = null, aliases = [] }]): Place => ({ ...place!, id, names: { zh, en, aliases } }),
  );
  return { ...region(), places };
}

const MAP = withPlaces({
  'town-yangshuo': { zh: '阳朔', en: 'Yangshuo', aliases: ['阳朔县城'] },
  'station-yangshuo': { zh: '阳朔站', en: 'Yangshuo Railway Station' },
  'station-guilin': { zh: '桂林站', en: 'Guilin Railway Station' },
  'station-guilinbei': { zh: '桂林北站', en: 'Guilin North Railway Station' },
  xiangbishan: { zh: '象鼻山景区', en: 'Elephant Trunk Hill', aliases: ['xiangbishan', '象山'] },
  'longsheng-spring': { zh: '龙胜温泉', en: 'Longsheng Hot Spring' },
  longji: { zh: '龙脊梯田', en: 'Longji Rice Terraces' },
});

const ids = (text: string) => findPlaces(MAP, text).map((match) => match.place.id);
const sole = (text: string) => {
  const found = resolvePlace(MAP, text);
  return found.kind === 'one' ? found.place.id : found.kind;
};

describe('findPlaces', () => {
  it('ranks id, name, alias, beginning, part, near spelling', () => {
    expect(findPlaces(MAP, '阳朔').map(({ place, kind }) => [place.id, kind])).toEqual([
      ['town-yangshuo', 'name'],
      ['station-yangshuo', 'prefix'],
    ]);
    expect(findPlaces(MAP, 'Guilin Railwai Station')[0]).toMatchObject({
      kind: 'similar',
      matched: 'Guilin Railway Station',
    });
    expect(ids('温泉')).toEqual(['longsheng-spring']);
    expect(ids('long')).toEqual(['longji', 'longsheng-spring']);
  });

  it('is empty for blank text and quick for hostile text', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('阳'.repeat(1_000_000))).toEqual([]);
    expect(ids('[(.*+?^$')).toEqual([]);
  });

  it('names each place once and at most as many as asked', () => {
    expect(findPlaces(MAP, 'station', 2)).toHaveLength(2);
    expect(new Set(ids('yangshuo')).size).toBe(ids('yangshuo').length);
  });
});

describe('resolvePlace', () => {
  it.each([
    ['阳朔', 'town-yangshuo'],
    ['ＹＡＮＧＳＨＵＯ', 'town-yangshuo'],
    ['阳朔县城', 'town-yangshuo'],
    ['station-guilin', 'station-guilin'],
    ['桂林站', 'station-guilin'],
    ['guilin north railway station', 'station-guilinbei'],
    ['Elephant-Trunk Hill', 'xiangbishan'],
    ['象鼻山', 'xiangbishan'],
    ['Xiang Bi Shan', 'xiangbishan'],
    ['龙胜', 'longsheng-spring'],
  ])('%s is %s', (text, id) => {
    expect(sole(text)).toBe(id);
  });

  it('asks back: ambiguous, or unknown with suggestions', () => {
    expect(sole('Railway Station')).toBe('ambiguous');
    expect(sole('北京')).toBe('unknown');
    const near = resolvePlace(MAP, 'Yangshou');
    expect(near).toMatchObject({ kind: 'unknown', suggestions: [{ place: { id: 'town-yangshuo' } }] });
    // Middle parts left out.
    expect(resolvePlace(MAP, 'Elephant Hill')).toMatchObject({
      kind: 'unknown',
      suggestions: [{ place: { id: 'xiangbishan' } }],
    });
    // A fuller name than the map has is suggested, not taken.
    expect(resolvePlace(MAP, '龙脊梯田风景区')).toMatchObject({
      kind: 'unknown',
      suggestions: [{ place: { id: 'longji' } }],
    });
  });
});

describe('matchesNames', () => {
  const names = { zh: '百里柳江', en: 'Hundred-Li Liujiang', aliases: ['baililiujiang'] };
  it.each(['柳江', 'hundred li', 'baili liu jiang', 'BAILI', ''])('%s', (text) => {
    expect(matchesNames(names, text)).toBe(true);
  });
  it('needs the text as it is', () => {
    expect(matchesNames(names, 'lijiang')).toBe(false);
    expect(matchesNames({ zh: '百里柳江', en: null }, 'null')).toBe(false);
  });
});
