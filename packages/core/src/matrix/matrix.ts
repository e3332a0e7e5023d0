import type { Mode } from '../region/region.js';

/** Travel between places. Row-major, ids.length squared: index from * n + to. */
export interface TravelMatrix {
  readonly ids: readonly string[];
  /** Whole minutes, rounded up; 0 on the diagonal; Infinity = unreachable. */
  readonly minutes: Float64Array;
  /** Whole metres of the same (fastest) way; Infinity = unreachable. */
  readonly metres: Float64Array;
}

/** Port: where travel times come from. The bundled graph is one provider; a router on the network is another. */
export interface TravelTimeProvider {
  /** @throws RangeError when an id is unknown. */
  matrix(ids: readonly string[], options?: { readonly modes?: readonly Mode[] }): Promise<TravelMatrix>;
}
