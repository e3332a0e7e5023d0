import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fromGcj02, gcj02, straightMetres, type Wgs84, wgs84 } from '@kangtu/core';

/** What the stub does instead of answering, once a request, in turn. */
export type Misdeed = 'slow' | '429' | '500' | 'cut' | 'wrong-size' | 'no-json' | 'huge' | 'refuse';

export interface Stub {
  readonly url: string;
  readonly misdeeds: Misdeed[];
  /** Requests so far. */
  readonly seen: () => number;
  readonly close: () => Promise<void>;
}

/** Roads of the stub's world: a quarter longer than the straight line, 60 km/h; no way east of 111 degrees. */
export function trueTravel(from: Wgs84, to: Wgs84): { seconds: number; metres: number } | null {
  if ((from[0] > 111 || to[0] > 111) && from !== to) return null;
  const metres = straightMetres(from, to) * 1.25;
  return { metres, seconds: (metres / 60_000) * 3600 };
}

/** Speaks OSRM, Valhalla and AMap on one port. */
export async function startStub(): Promise<Stub> {
  const misdeeds: Misdeed[] = [];
  let seen = 0;
  const server = createServer(async (request, response) => {
    seen++;
    const body = await bodyOf(request);
    const misdeed = misdeeds.shift();
    if (misdeed === undefined) reply(response, 200, answer(request.url ?? '', body, false));
    else misbehave(misdeed, response, () => answer(request.url ?? '', body, true));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, misdeeds, seen: () => seen, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => void server.close(() => resolve()));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) text += String(part);
  return text;
}

function reply(response: ServerResponse, status: number, value: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof value === 'string' ? value : JSON.stringify(value));
}

function misbehave(misdeed: Misdeed, response: ServerResponse, wrong: () => unknown): void {
  const acts: Record<Misdeed, () => void> = {
    slow: () => {},
    '429': () => reply(response, 429, { message: 'Too Many Requests' }, { 'retry-after': '7' }),
    '500': () => reply(response, 500, 'oops'),
    cut: () => {
      response.writeHead(200, { 'content-length': '5000' });
      response.write('{"code":"Ok","durations":[[0,');
      setTimeout(() => response.destroy(), 5);
    },
    'wrong-size': () => reply(response, 200, wrong()),
    'no-json': () => reply(response, 200, '<html>maintenance</html>'),
    huge: () => reply(response, 200, ' '.repeat(300_000)),
    refuse: () => reply(response, 400, { code: 'TooBig', error_code: 150, status: '0', infocode: '10001' }),
  };
  acts[misdeed]();
}

function answer(url: string, body: string, wrong: boolean): unknown {
  if (url.startsWith('/table/')) return osrmAnswer(url, wrong);
  if (url.startsWith('/sources_to_targets')) return valhallaAnswer(body, wrong);
  if (url.startsWith('/v3/distance')) return amapAnswer(url, wrong);
  return { error: 'not found' };
}

function osrmAnswer(url: string, wrong: boolean): unknown {
  const [path = '', query = ''] = url.split('?');
  const points = decodeURIComponent(path.split('/').at(-1) ?? '')
    .split(';')
    .map(point);
  const options = new URLSearchParams(query);
  const picked = (name: string) => (options.get(name) ?? '').split(';').map((i) => points[Number(i)]!);
  const rows = wrong ? picked('sources').slice(1) : picked('sources');
  const cell = (key: 'seconds' | 'metres') =>
    rows.map((from) => picked('destinations').map((to) => trueTravel(from, to)?.[key] ?? null));
  return { code: 'Ok', durations: cell('seconds'), distances: cell('metres') };
}

function valhallaAnswer(body: string, wrong: boolean): unknown {
  type Point = { lat: number; lon: number };
  const { sources, targets } = JSON.parse(body) as { sources: Point[]; targets: Point[] };
  const at = ({ lon, lat }: Point) => wgs84(lon, lat);
  const rows = sources.map((from) =>
    (wrong ? targets.slice(1) : targets).map((to) => {
      const way = trueTravel(at(from), at(to));
      return { time: way?.seconds ?? null, distance: way === null ? null : way.metres / 1000 };
    }),
  );
  return { units: 'kilometers', sources_to_targets: rows };
}

function amapAnswer(url: string, wrong: boolean): unknown {
  const options = new URLSearchParams(url.split('?')[1]);
  if (options.get('key') !== 'secret') return { status: '0', info: 'INVALID_USER_KEY', infocode: '10001' };
  const back = (text: string) => {
    const [lon, lat] = text.split(',').map(Number) as [number, number];
    return fromGcj02(gcj02(lon, lat));
  };
  const to = back(options.get('destination') ?? '');
  const origins = (options.get('origins') ?? '').split('|').map(back);
  const results = origins.map((from, i) => {
    const way = trueTravel(from, to);
    const ids = { origin_id: String(i + 1), dest_id: '1' };
    if (way === null) return { ...ids, distance: '0', duration: '0', info: 'NO_ROADS_NEARBY', code: '2' };
    return { ...ids, distance: String(Math.round(way.metres)), duration: String(Math.round(way.seconds)) };
  });
  return { status: '1', info: 'OK', infocode: '10000', results: wrong ? results.slice(1) : results };
}

function point(text: string): Wgs84 {
  const [lon, lat] = text.split(',').map(Number) as [number, number];
  return wgs84(lon, lat);
}
