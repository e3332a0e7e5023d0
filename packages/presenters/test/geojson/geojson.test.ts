import { describe, expect, it } from 'vitest';
import { toGeojson } from '../../src/index.js';
import { EAST_LOOP } from '../fixture/east-loop.js';
import { expectGolden } from '../golden.js';

describe('toGeojson', () => {
  const collection = toGeojson(EAST_LOOP);

  it('reads as before', () => {
    expectGolden(import.meta.url, 'east-loop.geojson', `${JSON.stringify(collection, null, 2)}\n`);
  });

  it('numbers the visits through the trip and draws every leg', () => {
    const visits = collection.features.flatMap((f) => (f.properties.role === 'visit' ? [f.properties] : []));
    expect(visits.map(({ day, order }) => [day, order])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
    const legs = EAST_LOOP.days.flatMap((day) => day.items).filter((item) => item.kind === 'leg');
    expect(collection.features.filter((f) => f.properties.role === 'leg')).toHaveLength(legs.length);
  });

  it('follows RFC 7946: longitude first, lines of two positions or more, unique ids, a bbox around all', () => {
    const [west = 0, south = 0, east = 0, north = 0] = collection.bbox;
    for (const { geometry } of collection.features) {
      const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
      if (geometry.type === 'LineString') expect(points.length).toBeGreaterThanOrEqual(2);
      for (const [lon = 0, lat = 0] of points) {
        expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
        expect(lon).toBeGreaterThan(100);
      }
    }
    const ids = collection.features.flatMap((f) => ('id' in f ? [f.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves out a leg that stays on one spot', () => {
    const [day] = EAST_LOOP.days;
    const items = day!.items.map((item) => (item.kind === 'leg' ? { ...item, geometry: [] } : item));
    const still = toGeojson({ ...EAST_LOOP, days: [{ ...day!, items }] });
    expect(still.features.every((f) => f.geometry.type === 'Point')).toBe(true);
  });
});
