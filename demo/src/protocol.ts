import type {
  Arrangement,
  Issue,
  Itinerary,
  LinePlan,
  NamedLine,
  Names,
  Place,
  Region,
  TripRequest,
} from '@kangtu/core';
import type { AreaId } from './areas.ts';

/** What the page asks of the worker. `job` tells answers to an older question apart. Questions are answered in turn. */
export type Question =
  /** Load these regions as one map. The first question of a worker. */
  | { readonly type: 'open'; readonly regions: readonly string[] }
  /** The named lines of all areas: for a worker of its own. */
  | { readonly type: 'lines' }
  | { readonly type: 'plan'; readonly job: number; readonly request: unknown; readonly seed: number }
  /** A trip along a named line, in as few days as do. Start and end of the request are the line's own. */
  | {
      readonly type: 'line';
      readonly job: number;
      readonly line: string;
      readonly request: Readonly<Record<string, unknown>>;
    }
  /** Is this a request of the map? */
  | { readonly type: 'check'; readonly job: number; readonly request: unknown }
  | {
      readonly type: 'arrange';
      readonly job: number;
      readonly request: unknown;
      readonly arrangement: Arrangement;
    };

export type Answer =
  /** Some places of the map; all of them come before `ready`. */
  | { readonly type: 'places'; readonly places: readonly Place[] }
  /**
   * `places` is empty here: they have come before. The network stays in the worker: `segments`, `junctions` and
   * `publishedLegs` are empty, too.
   */
  | { readonly type: 'ready'; readonly land: Land }
  | { readonly type: 'background'; readonly background: Background }
  | { readonly type: 'lines'; readonly lines: readonly ListedLine[] }
  /** The bundled data are damaged or could not be fetched. */
  | { readonly type: 'unready'; readonly reason: string }
  | {
      readonly type: 'plan';
      readonly job: number;
      readonly itinerary: Itinerary;
      /** 0 .. 1; 1 = the search is over. */
      readonly progress: number;
    }
  | {
      readonly type: 'line';
      readonly job: number;
      readonly itinerary: Itinerary;
      readonly stops: readonly LineStopTold[];
    }
  | { readonly type: 'progress'; readonly job: number; readonly progress: number }
  | { readonly type: 'request'; readonly job: number; readonly request: TripRequest }
  | { readonly type: 'issues'; readonly job: number; readonly issues: readonly Issue[] }
  /** A day of the arrangement has no way, or no end. */
  | { readonly type: 'no-way'; readonly job: number }
  | { readonly type: 'failed'; readonly job: number; readonly reason: string };

/** A stop of a named line, and what a trip makes of it. */
export interface LineStopTold {
  readonly names: Names;
  readonly place: string | null;
  readonly use: LinePlan['stops'][number]['use'];
}

/** A named line as the list of lines shows it. */
export interface ListedLine extends Pick<NamedLine, 'id' | 'names' | 'kind' | 'ordered' | 'clause'> {
  readonly area: AreaId;
  /** The prefecture whose plan names it. */
  readonly region: Names;
  readonly source: string;
  readonly stops: readonly LineStopTold[];
}

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
