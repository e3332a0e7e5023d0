import { readFileSync } from 'node:fs';
import { mergeRegions, neighboursOf, regionQuality } from '@kangtu/core';
import { describe, expect, it } from 'vitest';
import { regions } from '../src/index.js';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const all = Object.values(regions);

describe('the places that the published plans name', () => {
  const named = read('fixture/named-places.tsv')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [prefecture: string, name: string]);
  const known = new Set(
    all.flatMap(({ places }) => places.flatMap(({ names }) => [names.zh, ...(names.aliases ?? [])])),
  );
  const unlocated = read('../../../seeds/unlocated.yaml');
  const bare = (name: string) => name.replace(/[（(].*$/, '');
  const isOnTheMap = (name: string) =>
    known.has(name) || known.has(bare(name)) || [...known].some((each) => bare(each) === bare(name));

  it('are 279, and each has its row or stands in the list of those without a place', () => {
    expect(named.length).toBe(279);
    const dropped = named.filter(([, name]) => !isOnTheMap(name) && !unlocated.includes(`zh: "${name}"`));
    expect(dropped).toEqual([]);
  });

  it('are not listed as without a place when the map has them', () => {
    const both = named.filter(([, name]) => known.has(name) && unlocated.includes(`zh: "${name}"`));
    expect(both).toEqual([]);
  });
});

describe('no place is cut off', () => {
  it.each(Object.keys(regions))('%s', (id) => {
    const region = regions[id]!;
    const map = mergeRegions([region, ...neighboursOf(region, all)]);
    expect(map.ok && regionQuality(region, map.value).isolated.map((place) => place.id)).toEqual([]);
  });
});
