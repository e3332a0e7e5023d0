import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGcj02, gcj02, straightMetres, toGcj02, wgs84 } from '../../src/index.js';
import { parseRegion } from '../../src/parse.js';
import { region, smallRegion } from './small-region.js';

describe('datum', () => {
  it('goes to GCJ-02 and back within a metre, everywhere in Guangxi', () => {
    const lon = fc.double({ min: 104.5, max: 112, noNaN: true });
    const lat = fc.double({ min: 21, max: 26.5, noNaN: true });
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const point = wgs84(x, y);
        const shifted = toGcj02(point);
        const shift = straightMetres(point, wgs84(shifted[0], shifted[1]));
        expect(shift).toBeGreaterThan(200);
        expect(shift).toBeLessThan(800);
        expect(straightMetres(fromGcj02(shifted), point)).toBeLessThan(1);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('keeps a fixed pair, so that a change of library shows', () => {
    const point = fromGcj02(gcj02(116.397428, 39.90923));
    expect(straightMetres(point, wgs84(116.391184, 39.907826))).toBeLessThan(5);
  });

  it('is told by a segment that ends one shift beside its node', () => {
    const draft = smallRegion();
    const hotSpring = draft.places[1]!.position;
    draft.places[1]!.position = [...toGcj02(wgs84(hotSpring[0]!, hotSpring[1]!))];
    const result = parseRegion(draft);
    const found = result.ok ? [] : result.issues.filter((issue) => issue.code === 'position-gcj02');
    expect(found.map((issue) => issue.params.id)).toEqual(['spring-phoenix', 'spring-phoenix']);
  });

  it('is suspected where one name is on the map twice, one shift apart', () => {
    const draft = smallRegion();
    const [, spring] = draft.places;
    const position = [...toGcj02(wgs84(spring!.position[0]!, spring!.position[1]!))];
    draft.junctions.push({
      ...draft.junctions[0]!,
      id: 'jct-spring',
      names: spring!.names as never,
      position,
    });
    const result = parseRegion(draft);
    expect(result).toMatchObject({
      ok: true,
      warnings: [{ code: 'position-gcj02', path: '/junctions/1/position' }],
    });
  });

  it('is told by a known map, in a file that is GCJ-02 throughout', () => {
    const known = [region()];
    const draft = smallRegion();
    const shift = ([lon, lat]: number[]) => [...toGcj02(wgs84(lon!, lat!))];
    for (const node of [...draft.places, ...draft.junctions]) node.position = shift(node.position!);
    for (const segment of draft.segments) segment.geometry = segment.geometry.map((point) => shift(point!));
    expect(parseRegion(draft)).toMatchObject({ ok: true, warnings: [] });
    for (const place of draft.places.slice(1)) place.id = `${place.id}-copy`;
    const result = parseRegion(draft, { known });
    const found = result.ok ? [] : result.issues.filter((issue) => issue.code === 'position-gcj02');
    // By id the town and the junction, by name the rest.
    expect(found.map((issue) => issue.path)).toEqual([
      '/places/0/position',
      '/places/1/position',
      '/places/2/position',
      '/places/3/position',
      '/junctions/0/position',
    ]);
    expect(parseRegion(smallRegion(), { known })).toMatchObject({ ok: true, warnings: [] });
  });
});
