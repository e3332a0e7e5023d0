import { toGcj02, type Wgs84 } from '@kangtu/core';
import { ProviderError, type ProviderFault } from './error.js';
import { askJson, type Network } from './http.js';
import { amount, field } from './read.js';
import type { TableService } from './service.js';

export interface AmapOptions {
  /** Web service key; from KANGTU_AMAP_KEY on the command line. */
  readonly key: string | undefined;
  readonly url?: string;
}

const NAME = 'AMap';
/** Origins of one request, as documented for /v3/distance; there is one destination. */
const ORIGINS = 100;
/** `type=1`: by car, with the traffic of the moment. */
const BY_CAR = '1';

/** Limits a minute, a second or a day (infocode); what is told so may pass. */
const BUSY = new Set([
  '10004',
  '10014',
  '10015',
  '10016',
  '10017',
  '10019',
  '10020',
  '10021',
  '10022',
  '10029',
]);

/**
 * Distance service of AMap (`/v3/distance`): many origins to one destination. AMap works in GCJ-02: positions are
 * converted before they go out; nothing with a position comes back.
 * @throws ProviderError `key-missing` without a key
 */
export function amap(options: AmapOptions, network: Network): TableService {
  const { key, url = 'https://restapi.amap.com' } = options;
  if (key === undefined || key === '') throw new ProviderError('key-missing', NAME, 'KANGTU_AMAP_KEY');
  const base = `${url.replace(/\/+$/, '')}/v3/distance`;
  return {
    name: NAME,
    id: `amap ${base}`,
    most: { sources: ORIGINS, targets: 1 },
    table: async (sources, targets) => {
      const query = new URLSearchParams({
        origins: sources.map(pair).join('|'),
        destination: targets.map(pair).join('|'),
        type: BY_CAR,
        output: 'JSON',
        key,
      });
      const body = await askJson({ provider: NAME, url: `${base}?${query}`, faultOf }, network);
      const cells = readResults(field(body, 'results'), sources.length);
      return { seconds: cells.map(([seconds]) => [seconds]), metres: cells.map(([, metres]) => [metres]) };
    },
  };
}

const pair = (position: Wgs84): string =>
  toGcj02(position)
    .map((degrees) => degrees.toFixed(6))
    .join(',');

/** Results name their origin by its number from 1; a result with a `code` says why there is no way. */
function readResults(
  results: unknown,
  count: number,
): (readonly [seconds: number | null, metres: number | null])[] {
  if (!Array.isArray(results)) throw new ProviderError('malformed', NAME, 'no results');
  const byOrigin = new Map(results.map((each: unknown) => [Number(field(each, 'origin_id')), each]));
  if (results.length !== count || byOrigin.size !== count)
    throw new ProviderError('wrong-size', NAME, `${results.length} instead of ${count} results`);
  return Array.from({ length: count }, (_, i) => {
    const result = byOrigin.get(i + 1);
    if (result === undefined) throw new ProviderError('wrong-size', NAME, `no result for origin ${i + 1}`);
    if (field(result, 'code') !== undefined) return [null, null];
    return [amount(NAME, digits(field(result, 'duration'))), amount(NAME, digits(field(result, 'distance')))];
  });
}

/** Numbers come as text. */
function digits(value: unknown): unknown {
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function faultOf(_: number, body: unknown): { fault: ProviderFault; detail: string } | null {
  const code = String(field(body, 'infocode') ?? 'no infocode').slice(0, 20);
  if (field(body, 'status') === '1' && code === '10000') return null;
  return { fault: BUSY.has(code) ? 'too-many-requests' : 'rejected', detail: `infocode ${code}` };
}
