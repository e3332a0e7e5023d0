import type { Arrangement, Issue, Itinerary, Region, TripRequest } from '@kangtu/core';

/** What the page asks of the worker. `job` tells answers to an older question apart. Questions are answered in turn. */
export type Question =
  /** Load these regions as one map. The first question of a worker. */
  | { readonly type: 'open'; readonly regions: readonly string[] }
  | { readonly type: 'plan'; readonly job: number; readonly request: unknown; readonly seed: number }
  /** Is this a request of the map? */
  | { readonly type: 'check'; readonly job: number; readonly request: unknown }
  | {
      readonly type: 'arrange';
      readonly job: number;
      readonly request: unknown;
      readonly arrangement: Arrangement;
    };

export type Answer =
  /** The network stays in the worker: `segments`, `junctions` and `publishedLegs` are empty here. */
  | { readonly type: 'ready'; readonly land: Land }
  | { readonly type: 'background'; readonly background: Background }
  /** The bundled data are damaged or could not be fetched. */
  | { readonly type: 'unready'; readonly reason: string }
  | {
      readonly type: 'plan';
      readonly job: number;
      readonly itinerary: Itinerary;
      /** 0 .. 1; 1 = the search is over. */
      readonly progress: number;
    }
  | { readonly type: 'progress'; readonly job: number; readonly progress: number }
  | { readonly type: 'request'; readonly job: number; readonly request: TripRequest }
  | { readonly type: 'issues'; readonly job: number; readonly issues: readonly Issue[] }
  /** A day of the arrangement has no way, or no end. */
  | { readonly type: 'no-way'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };

export interface Land {
  readonly region: Region;
  /** From which zoom on a place has room for its symbol, by id. */
  readonly symbolZooms: ReadonlyMap<string, number>;
}

/** The offline background as drawn: one path of an SVG for each class of line, from the ground up. */
export interface Background {
  /** West, south, east, north of the drawing, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Units of the paths: Web Mercator, from the north-west corner. */
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { readonly className: string; readonly d: string }[];
  readonly attributions: readonly string[];
}
