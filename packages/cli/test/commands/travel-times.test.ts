import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Itinerary } from '@kangtu/core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { errorsOf, kangtu } from '../shell.js';

/** An OSRM of the flat kind: a kilometre takes a minute, a degree is 111 km. */
const server: Server = createServer((request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const points = (path.split('/').at(-1) ?? '').split(';').map((text) => text.split(',').map(Number));
  const picked = (name: string) =>
    (new URLSearchParams(query).get(name) ?? '').split(';').map((i) => points[Number(i)]!);
  const metres = picked('sources').map((a) =>
    picked('destinations').map((b) => 111_000 * Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!)),
  );
  const durations = metres.map((row) => row.map((length) => (length / 1000) * 60));
  response.end(JSON.stringify({ code: 'Ok', durations, distances: metres }));
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const TRIP = ['plan', '--region', 'guigang', '--from', '贵港', '--days', '1', '--date', '2027-04-10'];

it('plans with the times of a router, and says where they come from', async () => {
  const args = [...TRIP, '--iterations', '100', '--json', '--lang', 'en'];
  const { out, err, exit } = await kangtu([...args, '--travel-times', `osrm=${url}`]);
  expect([exit, err]).toEqual([0, expect.stringContaining('Travel times from OSRM')]);
  const legs = (JSON.parse(out) as Itinerary).days[0]!.items.filter((item) => item.kind === 'leg');
  const drive = legs.reduce((sum, { minutes }) => sum + minutes, 0);
  const length = legs.reduce((sum, { metres }) => sum + metres, 0);
  expect(Math.abs(drive - length / 1000)).toBeLessThanOrEqual(legs.length);
});

it('fails with exit 3 when the router is not there, unless the bundled network is allowed', async () => {
  const gone = ['--iterations', '50', '--travel-times', 'osrm=http://127.0.0.1:9', '--json'];
  const outcome = await kangtu([...TRIP, ...gone]);
  expect([outcome.exit, errorsOf(outcome)[0]?.code]).toEqual([3, 'travel-times-failed']);
}, 60_000);

it('names a source it does not know, and a key that is missing', async () => {
  const codes = ['ferry', 'osrm=ftp://x', 'amap'].map(async (text) =>
    errorsOf(await kangtu([...TRIP, '--travel-times', text, '--json'])).map(({ code }) => code),
  );
  expect(await Promise.all(codes)).toEqual([
    ['travel-times-unknown'],
    ['travel-times-unknown'],
    ['travel-times-key'],
  ]);
});
