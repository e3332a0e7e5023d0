import type { PlaceKind } from '../region/region.js';
import type { LimitName } from './change.js';

/** What a bound on the number of visits stands for. */
export type KindMeaning =
  /** Stops a day that the pace allows. */
  | { readonly code: 'pace' }
  /** Our own bound on stops of one kind. */
  | { readonly code: 'variety'; readonly kind: PlaceKind }
  /** Two sights that are one visit. */
  | { readonly code: 'same-site' }
  /** Something for the body on a wellness trip. */
  | { readonly code: 'wellness' }
  | { readonly code: 'stops-limit' }
  /** `/limits/kinds/i`. `of` is the kind or the element. */
  | { readonly code: 'kind-limit'; readonly path: string; readonly of: string }
  | { readonly code: 'either-or'; readonly path: string }
  | { readonly code: 'not-same-day'; readonly path: string }
  /** A treatment and the hot springs that do not go with it on one day. */
  | { readonly code: 'treatment' }
  /** Lengths of one stay. */
  | { readonly code: 'stay'; readonly place: string };

/** What a resource stands for: a limit of the request, or only a price of our own. */
export type ResourceMeaning = LimitName | 'price';

/** What a relation stands for, as a path into the request. */
export interface RelationMeaning {
  readonly path: string;
}
