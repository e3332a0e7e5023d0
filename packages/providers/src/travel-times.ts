import type { Mode, Region, TravelMatrix, TravelTimeProvider, Wgs84 } from '@kangtu/core';
import { ProviderError } from './error.js';
import type { Table, TableService } from './service.js';

/** How a matrix came about, beside its numbers. */
export interface TravelReport {
  readonly provider: string;
  readonly requests: number;
  /** Pairs the router has no way for. */
  readonly withoutWay: number;
  /** Pairs that could not be asked for, by the error of their request; filled by the fallback where there is one. */
  readonly failures: readonly { readonly error: ProviderError; readonly pairs: number }[];
}

export interface TravelTimesOptions {
  /** Stands in for pairs whose request failed, and only when it is handed in; without it the matrix fails. */
  readonly fallback?: TravelTimeProvider;
  readonly onReport?: (report: TravelReport) => void;
}

/** Ways a router knows. */
const OFFERED: readonly Mode[] = ['road', 'walk'];

/**
 * Travel times of a router behind the port of the core, asked for in blocks no larger than it takes.
 * `matrix` throws RangeError for an unknown id, and the ProviderError of the first failed request when there is no
 * fallback.
 */
export function travelTimes(
  region: Region,
  service: TableService,
  { fallback, onReport }: TravelTimesOptions = {},
): TravelTimeProvider {
  const positions = new Map(
    [...region.places, ...region.junctions].map(({ id, position }) => [id, position]),
  );
  return {
    async matrix(ids, options) {
      const other = options?.modes?.find((mode) => !OFFERED.includes(mode));
      if (other !== undefined) throw new ProviderError('mode-not-offered', service.name, other);
      const at = ids.map((id) => {
        const position = positions.get(id);
        if (position === undefined) throw new RangeError(`no place or junction "${id}"`);
        return position;
      });
      const { matrix, missing, report } = await ask(service, ids, at, fallback === undefined);
      if (missing.length > 0 && fallback !== undefined) {
        const own = await fallback.matrix(ids, options);
        for (const cell of missing) {
          matrix.minutes[cell] = own.minutes[cell]!;
          matrix.metres[cell] = own.metres[cell]!;
        }
      }
      onReport?.(report);
      return matrix;
    },
  };
}

async function ask(service: TableService, ids: readonly string[], at: readonly Wgs84[], strict: boolean) {
  const n = ids.length;
  const minutes = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  const metres = new Float64Array(n * n).fill(Number.POSITIVE_INFINITY);
  const missing: number[] = [];
  const failures: { error: ProviderError; pairs: number }[] = [];
  let requests = 0;
  for (const { rows, columns } of blocks(n, service.most)) {
    requests++;
    const pick = (range: readonly number[]) => range.map((i) => at[i]!);
    const answer = await answerOf(service, pick(rows), pick(columns));
    const cells = rows.flatMap((row) => columns.map((column) => row * n + column));
    if (answer instanceof ProviderError) {
      if (strict) throw answer;
      failures.push({ error: answer, pairs: cells.length });
      missing.push(...cells);
      continue;
    }
    const seconds = answer.seconds.flat();
    const lengths = answer.metres.flat();
    cells.forEach((cell, i) => {
      const [time, length] = [seconds[i] ?? null, lengths[i] ?? null];
      if (time === null || length === null) return;
      minutes[cell] = Math.ceil(time / 60);
      metres[cell] = Math.round(length);
    });
  }
  for (let i = 0; i < n; i++) {
    minutes[i * n + i] = 0;
    metres[i * n + i] = 0;
  }
  const gone = new Set(missing);
  const withoutWay = minutes.reduce(
    (sum, time, i) => sum + Number(time === Number.POSITIVE_INFINITY && !gone.has(i)),
    0,
  );
  const matrix: TravelMatrix = { ids: [...ids], minutes, metres };
  const report: TravelReport = { provider: service.name, requests, withoutWay, failures };
  return { matrix, missing, report };
}

/** Programming errors go on; what the outside world did wrong is an answer as well. */
async function answerOf(
  service: TableService,
  sources: readonly Wgs84[],
  targets: readonly Wgs84[],
): Promise<Table | ProviderError> {
  try {
    return await service.table(sources, targets);
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

function* blocks(n: number, most: TableService['most']) {
  const range = (from: number, length: number) =>
    Array.from({ length: Math.min(length, n - from) }, (_, i) => from + i);
  for (let row = 0; row < n; row += most.sources)
    for (let column = 0; column < n; column += most.targets)
      yield { rows: range(row, most.sources), columns: range(column, most.targets) };
}
