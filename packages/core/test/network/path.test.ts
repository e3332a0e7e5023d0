import { describe, expect, it } from 'vitest';
import { legPath, networkGraph } from '../../src/index.js';
import { region } from '../region/small-region.js';

describe('legPath', () => {
  const graph = networkGraph(region());

  it('follows segments against their direction and one-way roads along theirs', () => {
    expect(legPath(graph, 'spring-phoenix', 'museum-industry')).toEqual({
      nodes: ['spring-phoenix', 'jct-north', 'town-luzhai', 'museum-industry'],
      segments: ['jct-north-to-spring-phoenix', 'town-luzhai-to-jct-north', 'town-luzhai-to-museum-industry'],
      metres: 35_500,
      seconds: 2800,
      roads: [
        { mode: 'road', roadClass: 'county', ref: 'X123', names: { zh: '县道', en: null }, metres: 35_500 },
      ],
      geometry: [
        [109.85, 24.6],
        [109.8, 24.55],
        [109.75, 24.48],
        [109.7, 24.4],
      ],
    });
  });

  it('is one node long to itself, null where no way leads, and refuses unknown ids', () => {
    expect(legPath(graph, 'town-luzhai', 'town-luzhai')).toMatchObject({
      nodes: ['town-luzhai'],
      seconds: 0,
      geometry: [[109.75, 24.48]],
    });
    expect(legPath(networkGraph(region(), ['greenway']), 'town-luzhai', 'village-hills')).toBeNull();
    expect(() => legPath(graph, 'town-luzhai', 'nowhere')).toThrow(RangeError);
  });
});
