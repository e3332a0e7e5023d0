import type {
  Element,
  Item,
  LeftOut,
  LegItem,
  Pace,
  PlaceKind,
  Precision,
  ProductLine,
  Profile,
  Therapy,
  Transport,
  UnconfirmedFact,
  VisitItem,
  Yang,
} from '@kangtu/core';

/** The closed lists of the core, each in words. `zh.ts` and `en.ts` satisfy this: a missing word does not compile. */
export interface Words {
  readonly elements: Readonly<Record<Element, { readonly name: string; readonly short: string }>>;
  /** 六养 of the plan of 长治. */
  readonly yang: Readonly<Record<Yang, string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly lines: Readonly<Record<ProductLine, string>>;
  /** Who travels. */
  readonly profiles: Readonly<Record<Profile, string>>;
  readonly therapies: Readonly<Record<Therapy, string>>;
  /** Who drives. */
  readonly transports: Readonly<Record<Transport, string>>;
  readonly paces: Readonly<Record<Pace, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly unconfirmed: Readonly<Record<UnconfirmedFact, string>>;
  readonly leftOut: Readonly<Record<LeftOut['reason'], string>>;
  readonly reasons: Readonly<Record<VisitItem['reasons'][number]['code'], string>>;
  readonly modes: Readonly<Record<LegItem['mode'], string>>;
  /** In place of a mode where the next stop is so near that one may walk. */
  readonly nextDoor: string;
  readonly items: Readonly<Record<Item['kind'], string>>;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>;
}
