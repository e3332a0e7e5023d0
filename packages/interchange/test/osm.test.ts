import { readFileSync } from 'node:fs';
import { straightMetres, travelMatrix } from '@kangtu/core';
import { parseRegion } from '@kangtu/core/parse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, type Edges } from '../src/osm/contract.js';
import { kindOfTags } from '../src/osm/kind-of-tags.js';
import { roadOfTags } from '../src/osm/road-of-tags.js';
import { TAGS_OF_KIND } from '../src/osm/tags.js';
import { codes, errors, file, load } from './inputs.js';

const node = (id: number, lon: number, lat: number, tags = '') =>
  `<node id="${id}" lat="${lat}" lon="${lon}">${tags}</node>`;
const tag = (k: string, v: string) => `<tag k="${k}" v="${v}"/>`;
const way = (id: number, refs: readonly number[], tags: string) =>
  `<way id="${id}">${refs.map((ref) => `<nd ref="${ref}"/>`).join('')}${tags}</way>`;
const osm = (...elements: readonly string[]) =>
  file('a.osm', `<osm version="0.6">${elements.join('')}</osm>`);
const PARK = tag('leisure', 'park') + tag('name', '公园');

describe('tags', () => {
  it('every kind is written with tags that are read as that kind', () => {
    for (const [kind, tags] of Object.entries(TAGS_OF_KIND)) expect(kindOfTags(tags), kind).toBe(kind);
  });

  it('reads one-way, speed, surface and who may pass', () => {
    expect(roadOfTags({ highway: 'motorway' })).toMatchObject({ direction: 1, roadClass: 'expressway' });
    expect(roadOfTags({ highway: 'motorway', oneway: 'no' })?.direction).toBe(0);
    expect(roadOfTags({ highway: 'primary', oneway: '-1' })?.direction).toBe(-1);
    expect(roadOfTags({ highway: 'tertiary', junction: 'roundabout' })?.direction).toBe(1);
    expect(roadOfTags({ highway: 'footway', oneway: 'yes' })).toMatchObject({ direction: 0, mode: 'walk' });
    expect(roadOfTags({ highway: 'primary', maxspeed: '80' })?.kmh).toBe(68);
    expect(roadOfTags({ highway: 'primary', maxspeed: '30 mph' })?.kmh).toBe(41);
    expect(roadOfTags({ highway: 'primary', maxspeed: 'CN:urban' })?.kmh).toBe(50);
    expect(roadOfTags({ highway: 'unclassified', surface: 'gravel' })?.kmh).toBe(25);
    expect(roadOfTags({ highway: 'residential', access: 'private' })).toBeNull();
    expect(roadOfTags({ highway: 'proposed' })).toBeNull();
    expect(roadOfTags({ route: 'ferry' })?.mode).toBe('river');
  });
});

describe('a network from OpenStreetMap', () => {
  // 1 - 2 - 3 - 4 along a parallel, a spur 3 - 5, an island 8 - 9, a park 100 m north of the middle of 1 - 2.
  const nodes = [
    node(1, 109.0, 24),
    node(2, 109.01, 24),
    node(3, 109.02, 24),
    node(4, 109.03, 24),
    node(5, 109.02, 24.01),
    node(8, 109.5, 24.5),
    node(9, 109.51, 24.5),
    node(20, 109.005, 24.001, PARK),
    node(
      21,
      109.02,
      24.0101,
      tag('tourism', 'hotel') + tag('name', '山居') + tag('opening_hours', 'whenever'),
    ),
  ];
  const map = osm(
    ...nodes,
    way(1, [1, 2, 3, 4], tag('highway', 'primary') + tag('maxspeed', '60')),
    way(2, [3, 5], tag('highway', 'residential')),
    way(3, [8, 9], tag('highway', 'residential')),
  );

  it('keeps junctions only, cuts an edge where a place joins, and reports what does not join', async () => {
    const imported = await load(map, { id: 'here' });
    const region = imported.region!;
    expect(parseRegion(region).ok).toBe(true);
    expect(region.junctions.map(({ id }) => id).sort()).toEqual([
      'osm-1',
      'osm-3',
      'osm-4',
      'osm-5',
      'osm-at-osm-n20',
    ]);
    expect(region.segments.filter(({ basis }) => basis === 'sourced')).toHaveLength(4);
    expect(imported.problems.find(({ code }) => code === 'roads-apart')?.params).toEqual({
      pieces: 1,
      kilometres: 1,
    });
    const cut = region.segments.find(({ to }) => to === 'osm-3')!;
    // From the cut through node 2, which is shape and no junction.
    expect(cut.geometry).toHaveLength(3);
    const { minutes, metres } = travelMatrix(region, ['osm-n20', 'osm-n21']);
    const drive =
      straightMetres([109.005, 24] as never, [109.02, 24] as never) +
      straightMetres([109.02, 24] as never, [109.02, 24.01] as never);
    expect(metres[1]).toBeGreaterThan(drive);
    expect(metres[1]).toBeLessThan(drive + 200);
    expect(minutes[1]).toBeGreaterThan(3);
  });

  it('leaves out hours that cannot be read, not the place', async () => {
    const imported = await load(map, { id: 'here' });
    expect(imported.region?.places.map(({ names }) => names.zh)).toEqual(['公园', '山居']);
    expect(imported.problems.find(({ code }) => code === 'hours-invalid')).toMatchObject({
      severity: 'warning',
      path: 'node/21',
    });
  });

  it('says which places lie far from any road', async () => {
    const far = osm(...nodes, node(30, 109.02, 24.2, PARK), way(1, [1, 2, 3, 4], tag('highway', 'primary')));
    const imported = await load(far, { id: 'here' });
    expect(codes(imported)).toContain('place-far-from-roads');
    expect(errors(imported)).toEqual(['node/30 place-unreachable']);
  });

  it('joins places of a spreadsheet to the roads of a map', async () => {
    const csv = file(
      'p.csv',
      'name_zh,kind,lon,lat\n青山温泉,温泉,109.011,24.0005\n云溪民宿,民宿,109.029,23.9995\n',
    );
    const { region, problems } = await load(csv, { datum: 'wgs84', roads: map });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const ids = region!.places.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(travelMatrix(region!, ids).metres[1]).toBeGreaterThan(1800);
  });

  it('a way whose nodes were cut off is used as far as it goes', async () => {
    const cut = osm(...nodes, way(1, [1, 2, 3, 4, 77], tag('highway', 'primary')));
    const imported = await load(cut, { id: 'here' });
    expect(imported.problems.find(({ code }) => code === 'way-incomplete')?.params).toEqual({ missing: 1 });
    expect(imported.region).not.toBeNull();
  });
});

describe('formats of OpenStreetMap', () => {
  it('PBF, XML and Overpass JSON hold the same', async () => {
    const pbf = file('a.osm.pbf', readFileSync(new URL('fixtures/small.osm.pbf', import.meta.url)), 777);
    const fromPbf = (await load(pbf, { id: 'here' })).region!;
    const elements: object[] = [];
    // The small country again, from its generator.
    const { country } = (await import('../bench/country.mjs' as string)) as {
      country: (side: number) => Iterable<string>;
    };
    const xml = [...country(6)].join('');
    const fromXml = (await load(file('a.osm', xml), { id: 'here' })).region!;
    for (const [, type, id, rest] of xml.matchAll(
      /<(node|way) id="(\d+)"([\s\S]*?)(?:\/>\n|<\/(?:node|way)>)/g,
    )) {
      const tags = Object.fromEntries(
        [...rest!.matchAll(/k="([^"]*)" v="([^"]*)"/g)].map(([, k, v]) => [k, v]),
      );
      const at = (name: string) => Number(new RegExp(`${name}="([^"]*)"`).exec(rest!)?.[1]);
      const own =
        type === 'node'
          ? { lat: at('lat'), lon: at('lon') }
          : { nodes: [...rest!.matchAll(/ref="(\d+)"/g)].map(([, n]) => Number(n)) };
      elements.push({ type, id: Number(id), ...own, tags });
    }
    const json = file('a.json', JSON.stringify({ generator: 'Overpass API', elements }));
    const fromJson = (await load(json, { id: 'here' })).region!;
    expect(fromPbf.places).toHaveLength(200);
    expect(fromXml).toEqual(fromPbf);
    expect(fromJson).toEqual(fromPbf);
  });
});

/** All shortest distances by pieces, one metre each way allowed (Floyd 1962). */
function distances(count: number, arcs: readonly (readonly [number, number, number])[]): number[][] {
  const far = Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (_, j) => (i === j ? 0 : Infinity)),
  );
  for (const [a, b, metres] of arcs) far[a]![b] = Math.min(far[a]![b]!, metres);
  for (let k = 0; k < count; k++)
    for (let i = 0; i < count; i++)
      for (let j = 0; j < count; j++) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!);
  return far;
}

const chain = (edges: Edges, edge: number): number[] => {
  const found: number[] = [];
  for (let i = edges.starts.get(edge); i < edges.starts.get(edge + 1); i++) found.push(edges.points.get(i));
  return found;
};

describe('simplification to junctions', () => {
  const SIZE = 9;
  const piece = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.nat(2)).filter(([a, b]) => a !== b);

  it('keeps every distance between the junctions that stay', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) => {
        const oneway = (kind: number) => kind === 2;
        const column = (i: 0 | 1 | 2) => Float64Array.from(pieces, (each) => each[i]);
        const edges = contract({ a: column(0), b: column(1), kind: column(2), nodes: SIZE, oneway });
        const arcsOf = (a: number, b: number, kind: number, metres: number) =>
          oneway(kind)
            ? [[a, b, metres] as const]
            : ([
                [a, b, metres],
                [b, a, metres],
              ] as const);
        const before = distances(
          SIZE,
          pieces.flatMap(([a, b, kind]) => [...arcsOf(a, b, kind, 1)]),
        );
        const chains = Array.from({ length: edges.kinds.length }, (_, edge) => chain(edges, edge));
        const after = distances(
          SIZE,
          chains.flatMap((nodes, edge) => [
            ...arcsOf(nodes[0]!, nodes.at(-1)!, edges.kinds.get(edge), nodes.length - 1),
          ]),
        );
        const kept = [...new Set(chains.flatMap((nodes) => [nodes[0]!, nodes.at(-1)!]))];
        for (const i of kept) for (const j of kept) expect(after[i]![j]).toBe(before[i]![j]);
        // No piece is lost but those that lead nowhere.
        expect(chains.reduce((sum, nodes) => sum + nodes.length - 1, 0) + edges.dropped).toBe(pieces.length);
      }),
      { numRuns: 600, seed: 8 },
    );
  });
});
