import type { Wgs84 } from '@kangtu/core';
import { askJson, type Network } from './http.js';
import { amount, field, grid } from './read.js';
import type { TableService } from './service.js';

export interface ValhallaOptions {
  /** Address of the server, for example `http://localhost:8002`. */
  readonly url: string;
  /** Costing model. */
  readonly costing?: string;
  /** Most locations on each side; `max_matrix_location_pairs` of the server is 2,500 by default. */
  readonly batch?: number;
}

const NAME = 'Valhalla';

/**
 * Matrix service of Valhalla (`/sources_to_targets`): one object a pair with `time` in seconds and `distance` in
 * kilometres, null = no way. Positions go out in WGS-84.
 */
export function valhalla(options: ValhallaOptions, network: Network): TableService {
  const { url, costing = 'auto', batch = 50 } = options;
  const address = `${url.replace(/\/+$/, '')}/sources_to_targets`;
  return {
    name: NAME,
    id: `valhalla ${address} ${costing}`,
    most: { sources: batch, targets: batch },
    table: async (sources, targets) => {
      const asked = {
        sources: sources.map(point),
        targets: targets.map(point),
        costing,
        units: 'kilometers',
      };
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(asked),
      };
      const body = await askJson({ provider: NAME, url: address, init, faultOf }, network);
      const size = { rows: sources.length, columns: targets.length };
      const rows = grid(NAME, field(body, 'sources_to_targets'), size, (cell) => {
        const kilometres = amount(NAME, field(cell, 'distance'));
        return {
          seconds: amount(NAME, field(cell, 'time')),
          metres: kilometres === null ? null : kilometres * 1000,
        };
      });
      return {
        seconds: rows.map((row) => row.map(({ seconds }) => seconds)),
        metres: rows.map((row) => row.map(({ metres }) => metres)),
      };
    },
  };
}

const point = ([lon, lat]: Wgs84) => ({ lat, lon });

function faultOf(_: number, body: unknown): ReturnType<Parameters<typeof askJson>[0]['faultOf']> {
  const code = field(body, 'error_code');
  return code === undefined ? null : { fault: 'rejected', detail: `error_code ${String(code).slice(0, 20)}` };
}
