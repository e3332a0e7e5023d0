import type { Issue, Itinerary, Region } from '@kangtu/core';
import type { Basemap } from './basemap.ts';

/** What the page asks of the worker. `job` tells answers of an older question apart. */
export type Question =
  | { readonly type: 'plan'; readonly job: number; readonly request: unknown; readonly seed: number }
  | { readonly type: 'stop'; readonly job: number };

export type Answer =
  | { readonly type: 'ready'; readonly region: Region; readonly basemap: Basemap }
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
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };
