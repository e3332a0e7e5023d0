import type { Wgs84 } from '@kangtu/core';

/** Answer of a router: rows = sources, columns = targets; null = no way. Seconds and metres as it gives them. */
export interface Table {
  readonly seconds: readonly (readonly (number | null)[])[];
  readonly metres: readonly (readonly (number | null)[])[];
}

/** A router behind one small contract: what `travelTimes` builds a whole matrix from. */
export interface TableService {
  /** Short name, for messages. */
  readonly name: string;
  /** Tells answers of different servers and profiles apart, for a cache. Without a key. */
  readonly id: string;
  /** Most sources and targets of one request. */
  readonly most: { readonly sources: number; readonly targets: number };
  /** @throws ProviderError */
  readonly table: (sources: readonly Wgs84[], targets: readonly Wgs84[]) => Promise<Table>;
}
