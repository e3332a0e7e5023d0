import type { Wgs84 } from '@kangtu/core';
import { askJson, type Network } from './http.js';
import { amount, field, grid } from './read.js';
import type { TableService } from './service.js';

export interface OsrmOptions {
  /** Address of the server, for example `http://localhost:5000`. */
  readonly url: string;
  /** Profile the server was prepared with. */
  readonly profile?: string;
  /** Most locations of one request on each side; `--max-table-size` of osrm-routed is 100 in all by default. */
  readonly batch?: number;
}

const NAME = 'OSRM';

/**
 * Table service of OSRM 5 (`/table/v1/`, with `annotations=duration,distance`): seconds and metres, null = no way.
 * Positions go out in WGS-84.
 */
export function osrm(options: OsrmOptions, network: Network): TableService {
  const { url, profile = 'driving', batch = 50 } = options;
  const base = `${url.replace(/\/+$/, '')}/table/v1/${encodeURIComponent(profile)}`;
  return {
    name: NAME,
    id: `osrm ${base}`,
    most: { sources: batch, targets: batch },
    table: async (sources, targets) => {
      const points = [...sources, ...targets].map(pair).join(';');
      const from = sources.map((_, i) => i).join(';');
      const to = targets.map((_, i) => sources.length + i).join(';');
      const query = `sources=${from}&destinations=${to}&annotations=duration,distance`;
      const body = await askJson({ provider: NAME, url: `${base}/${points}?${query}`, faultOf }, network);
      const size = { rows: sources.length, columns: targets.length };
      const cell = (value: unknown) => amount(NAME, value);
      return {
        seconds: grid(NAME, field(body, 'durations'), size, cell),
        metres: grid(NAME, field(body, 'distances'), size, cell),
      };
    },
  };
}

const pair = ([lon, lat]: Wgs84): string => `${lon.toFixed(6)},${lat.toFixed(6)}`;

function faultOf(_: number, body: unknown): ReturnType<Parameters<typeof askJson>[0]['faultOf']> {
  const code = field(body, 'code');
  return code === 'Ok' ? null : { fault: 'rejected', detail: String(code ?? 'no code').slice(0, 60) };
}
