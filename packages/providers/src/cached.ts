import type { Wgs84 } from '@kangtu/core';
import type { Table, TableService } from './service.js';

/** Seconds and metres of a pair; null = the router knows no way. */
export type KnownPair = readonly [seconds: number | null, metres: number | null];

/** Where answers are kept: see `@kangtu/providers/node` for one on disk. */
export interface PairStore {
  readonly get: (key: string) => KnownPair | undefined;
  readonly set: (key: string, pair: KnownPair) => void;
}

/** The same service that asks only for blocks of which some pair is not known yet. Faults are never kept. */
export function cached(service: TableService, store: PairStore): TableService {
  return {
    ...service,
    table: async (sources, targets) => {
      const keys = sources.map((from) => targets.map((to) => keyOf(service, from, to)));
      const known = keys.map((row) => row.map((key) => store.get(key)));
      if (known.every((row) => row.every((pair) => pair !== undefined)))
        return tableOf(known as KnownPair[][]);
      const answer = await service.table(sources, targets);
      keys.forEach((row, i) => {
        row.forEach((key, j) => {
          store.set(key, [answer.seconds[i]![j]!, answer.metres[i]![j]!]);
        });
      });
      return answer;
    },
  };
}

function keyOf({ id }: TableService, from: Wgs84, to: Wgs84): string {
  return [id, ...[...from, ...to].map((degrees) => degrees.toFixed(6))].join(' ');
}

function tableOf(pairs: readonly (readonly KnownPair[])[]): Table {
  return {
    seconds: pairs.map((row) => row.map(([seconds]) => seconds)),
    metres: pairs.map((row) => row.map(([, metres]) => metres)),
  };
}
