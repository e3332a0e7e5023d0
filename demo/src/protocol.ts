import type { Arrangement, Issue, Itinerary, Region } from '@kangtu/core';
import type { BasemapLayer } from '@kangtu/regions/basemap';

/** What the page asks of the worker. `job` tells answers to an older question apart. */
export type Question =
  | { readonly type: 'plan'; readonly job: number; readonly request: unknown; readonly seed: number }
  | {
      readonly type: 'arrange';
      readonly job: number;
      readonly request: unknown;
      readonly arrangement: Arrangement;
    }
  | { readonly type: 'stop'; readonly job: number };

export type Answer =
  | { readonly type: 'ready'; readonly region: Region; readonly basemap: readonly BasemapLayer[] }
  | {
      readonly type: 'plan';
      readonly job: number;
      readonly itinerary: Itinerary;
      /** 0 .. 1; 1 = the search is over. */
      readonly progress: number;
    }
  /** Stopped as asked; the plan shown last stays. */
  | { readonly type: 'stopped'; readonly job: number }
  | { readonly type: 'issues'; readonly job: number; readonly issues: readonly Issue[] }
  /** A day of the arrangement has no way, or no end. */
  | { readonly type: 'no-way'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };
