import { readFileSync } from 'node:fs';
import { toGcj02, wgs84 } from '@kangtu/core';
import { expect, test } from 'vitest';
import { amap, type Network, osrm, valhalla } from '../src/index.js';

// Answers written after the documented formats of OSRM 5, Valhalla 3 and AMap's web service v3.
function recorded(name: string): { network: Network; asked: { url: string; body: string }[] } {
  const text = readFileSync(new URL(`./recorded/${name}.json`, import.meta.url), 'utf8');
  const asked: { url: string; body: string }[] = [];
  const answer = async (url: unknown, init?: { body?: unknown }) => {
    asked.push({ url: String(url), body: String(init?.body ?? '') });
    return new Response(text, { status: 200 });
  };
  return { network: { fetch: answer as typeof fetch }, asked };
}

const guilin = wgs84(110.290021, 25.273566);
const yangshuo = wgs84(110.496593, 24.778651);
const nowhere = wgs84(110.5, 24.9);

test('OSRM: seconds and metres, null where there is no way', async () => {
  const { network, asked } = recorded('osrm');
  const table = await osrm({ url: 'http://router/' }, network).table(
    [guilin, yangshuo],
    [guilin, yangshuo, nowhere],
  );
  expect(table.seconds).toEqual([
    [0, 3012.4, null],
    [2988.1, 0, null],
  ]);
  expect(table.metres[1]![0]).toBe(64870.9);
  expect(asked[0]!.url).toBe(
    'http://router/table/v1/driving/110.290021,25.273566;110.496593,24.778651;110.290021,25.273566;' +
      '110.496593,24.778651;110.500000,24.900000?sources=0;1&destinations=2;3;4&annotations=duration,distance',
  );
});

test('Valhalla: kilometres become metres', async () => {
  const { network, asked } = recorded('valhalla');
  const service = valhalla({ url: 'http://router' }, network);
  const table = await service.table([guilin, yangshuo], [guilin, yangshuo, nowhere]);
  expect(table.metres[0]).toEqual([0, 65043.2, null]);
  expect(table.seconds[1]).toEqual([2988, 0, null]);
  expect(JSON.parse(asked[0]!.body)).toMatchObject({
    costing: 'auto',
    sources: [{ lat: 25.273566, lon: 110.290021 }, { lat: 24.778651 }],
  });
});

test('AMap: GCJ-02 goes out, a result with a code is no way', async () => {
  const { network, asked } = recorded('amap');
  const table = await amap({ key: 'k' }, network).table([guilin, nowhere], [yangshuo]);
  expect(table).toEqual({ seconds: [[3012], [null]], metres: [[65043], [null]] });
  const query = new URL(asked[0]!.url).searchParams;
  const [lon, lat] = toGcj02(yangshuo);
  expect(query.get('destination')).toBe(`${lon.toFixed(6)},${lat.toFixed(6)}`);
  expect(query.get('type')).toBe('1');
});
