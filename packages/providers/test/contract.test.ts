import type { TravelTimeProvider } from '@kangtu/core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  amap,
  cached,
  type KnownPair,
  type Network,
  osrm,
  ProviderError,
  type TableService,
  type TravelReport,
  travelTimes,
  valhalla,
} from '../src/index.js';
import { type Misdeed, type Stub, startStub, trueTravel } from './router-stub.js';
import { smallMap } from './small-map.js';

let stub: Stub;
const slept: number[] = [];
beforeAll(async () => {
  stub = await startStub();
});
afterAll(() => stub.close());
beforeEach(() => {
  stub.misdeeds.length = 0;
  slept.length = 0;
});

const network: Network = {
  fetch,
  timeout: 5000,
  retries: 2,
  backoff: 100,
  sleep: async (milliseconds) => void slept.push(milliseconds),
  mostBytes: 200_000,
};

/** Short only where the stub never answers. */
const impatient: Network = { ...network, timeout: 250 };

const ADAPTERS: readonly (readonly [string, (net: Network) => TableService])[] = [
  ['osrm', (net) => osrm({ url: stub.url, batch: 8 }, net)],
  ['valhalla', (net) => valhalla({ url: stub.url, batch: 8 }, net)],
  ['amap', (net) => amap({ url: stub.url, key: 'secret' }, net)],
];

const region = smallMap(20);
const IDS = [...region.junctions.slice(0, 20).map(({ id }) => id), 'lonely'];

async function faultOf(work: Promise<unknown>): Promise<ProviderError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProviderError);
  return error as ProviderError;
}

describe.each(ADAPTERS)('%s as a provider of travel times', (name, make) => {
  const provider = (net = network): TravelTimeProvider => travelTimes(region, make(net));

  test('gives whole minutes rounded up and whole metres, from row to column, 0 on the diagonal', async () => {
    const { ids, minutes, metres } = await provider().matrix(IDS);
    expect(ids).toEqual(IDS);
    const at = region.junctions.map(({ position }) => position);
    for (const [i, from] of at.slice(0, 20).entries())
      for (const [j, to] of at.slice(0, 20).entries()) {
        const way = trueTravel(from, to)!;
        const cell = i * IDS.length + j;
        // Positions go out with six decimals, and AMap's through another datum and back.
        expect(Math.abs(metres[cell]! - way.metres)).toBeLessThan(5);
        expect(Math.abs(minutes[cell]! - Math.ceil(way.seconds / 60))).toBeLessThanOrEqual(1);
        expect(Number.isInteger(minutes[cell]!) && Number.isInteger(metres[cell]!)).toBe(true);
      }
  });

  test('tells a place without a way by Infinity, and counts such pairs', async () => {
    let report: TravelReport | null = null;
    const told = travelTimes(region, make(network), { onReport: (each) => (report = each) });
    const { minutes } = await told.matrix(IDS);
    const n = IDS.length;
    expect([minutes[n - 1], minutes[n * n - 2], minutes[n * n - 1]]).toEqual([Infinity, Infinity, 0]);
    expect(report).toMatchObject({ withoutWay: 40, failures: [] });
  });

  test('refuses an unknown id and a mode no router has', async () => {
    await expect(provider().matrix(['n0', 'nowhere'])).rejects.toThrow(RangeError);
    expect((await faultOf(provider().matrix(['n0'], { modes: ['rail'] }))).fault).toBe('mode-not-offered');
  });

  test.each(['slow', '429', '500', 'cut', 'no-json'] as const)('tries again after "%s"', async (misdeed) => {
    stub.misdeeds.push(misdeed, misdeed);
    const { minutes } = await provider(misdeed === 'slow' ? impatient : network).matrix(['n0', 'n1']);
    expect(minutes[1]).toBeGreaterThan(0);
    // Doubling, unless the server said how long.
    expect(slept).toEqual(misdeed === '429' ? [7000, 7000] : [100, 200]);
  });

  const LASTING: readonly (readonly [Misdeed, string])[] = [
    ['slow', 'timeout'],
    ['429', 'too-many-requests'],
    ['500', 'server-error'],
    ['cut', 'no-connection'],
    ['no-json', 'malformed'],
    ['wrong-size', 'wrong-size'],
    ['huge', 'too-large'],
    ['refuse', 'rejected'],
  ];
  test.each(LASTING)('fails with one clear error when "%s" lasts', async (misdeed, fault) => {
    stub.misdeeds.push(misdeed, misdeed, misdeed);
    const patience = misdeed === 'slow' ? impatient : network;
    const error = await faultOf(provider(patience).matrix(['n0', 'n1']));
    expect(error.fault).toBe(fault);
    expect(error.message).not.toContain('secret');
  });

  test('a server that is not there', async () => {
    const gone = make({ ...network, fetch: () => Promise.reject(new TypeError('fetch failed')) });
    expect((await faultOf(travelTimes(region, gone).matrix(['n0', 'n1']))).fault).toBe('no-connection');
  });

  test('a failed block is filled by the fallback that was handed in, and told; never silently', async () => {
    const own: TravelTimeProvider = {
      matrix: async (ids) => ({
        ids: [...ids],
        minutes: new Float64Array(ids.length ** 2).fill(7),
        metres: new Float64Array(ids.length ** 2).fill(700),
      }),
    };
    let report: TravelReport | null = null;
    const filled = travelTimes(region, make(network), {
      fallback: own,
      onReport: (each) => (report = each),
    });
    stub.misdeeds.push('refuse');
    const { minutes } = await filled.matrix(IDS);
    const { failures } = report! as TravelReport;
    expect(failures).toHaveLength(1);
    expect(minutes.filter((time) => time === 7).length).toBeGreaterThanOrEqual(failures[0]!.pairs - 10);
    stub.misdeeds.push('refuse');
    expect((await faultOf(provider().matrix(IDS))).fault).toBe('rejected');
  });

  test('asks once for what is kept', async () => {
    const kept = new Map<string, KnownPair>();
    const store = {
      get: (key: string) => kept.get(key),
      set: (key: string, pair: KnownPair) => void kept.set(key, pair),
    };
    const service = cached(make(network), store);
    const first = await travelTimes(region, service).matrix(IDS);
    const before = stub.seen();
    const second = await travelTimes(region, service).matrix(IDS);
    expect(stub.seen()).toBe(before);
    expect(second).toEqual(first);
    expect([...kept.keys()].join()).not.toContain('secret');
    expect(name).toBeTruthy();
  });
});

test('AMap without a key says so before anything is sent', () => {
  expect(() => amap({ key: undefined }, network)).toThrow('key-missing');
});
