import type { Element, PlaceKind } from '../region/region.js';
import type { ClockTime, Fen, Metres, Minutes } from '../units/index.js';

/** Everything a traveller may ask for beyond days, towns and tastes. A field left out asks for nothing. */
export interface TripWishes {
  readonly limits?: TripLimits;
  /** Other hours than `dayStart` and `dayEnd` on some days: a late arrival, an early train home. */
  readonly dayTimes?: readonly DayTimes[];
  readonly fixed?: readonly FixedVisit[];
  readonly order?: readonly VisitOrder[];
  /** Groups of places of which no two are visited on the same day. */
  readonly notSameDay?: readonly (readonly string[])[];
  readonly eitherOr?: readonly EitherOr[];
  readonly stays?: readonly Stay[];
  readonly courses?: readonly Course[];
  readonly breaks?: BreakWishes;
  readonly locked?: readonly LockedDay[];
  readonly now?: TripNow;
}

/** Upper bounds of what a day or the trip may ask of the traveller. */
export interface TripLimits {
  /** Minutes of all legs of a day, rests on the way not counted. */
  readonly drivingPerDay?: Minutes;
  readonly drivingPerTrip?: Minutes;
  /** Minutes of visits and legs of a day together; meals, rests and waiting do not count. */
  readonly activePerDay?: Minutes;
  /** Metres on foot at the stops of a day, as far as the data know them; what they do not know is told. */
  readonly walkingPerDay?: Metres;
  /** Metres climbed on foot at the stops of a day, likewise. */
  readonly ascentPerDay?: Metres;
  /** Tickets of the whole trip in fen (100 fen = 1 CNY) per adult; unknown prices count as 0 and are told. */
  readonly budget?: Fen;
  /** Stops of a day, 1 or more; the pace has its own limit as well. */
  readonly stopsPerDay?: number;
  readonly kinds?: readonly KindLimit[];
}

/** Bounds on the number of stops of a kind, or of those that give something of an element: one of the two is said. */
export interface KindLimit {
  readonly kind?: PlaceKind;
  readonly element?: Element;
  /** Stops, 0 or more. */
  readonly mostPerDay?: number;
  readonly mostPerTrip?: number;
  readonly leastPerDay?: number;
  readonly leastPerTrip?: number;
}

/** Clock times of one day. */
export interface DayTimes {
  /** 1, 2, ... */
  readonly day: number;
  /** Leave not before. */
  readonly start?: ClockTime;
  /** Be at the night's lodging, or at the trip's end, not after. */
  readonly end?: ClockTime;
}

/** A place that must be visited, and when. */
export interface FixedVisit {
  readonly place: string;
  /** 1, 2, ...; absent = any day. */
  readonly day?: number;
  /** The visit starts within [earliest, latest]; equal = at that very minute. */
  readonly earliest?: ClockTime;
  readonly latest?: ClockTime;
  /** Its place among the day's stops. */
  readonly position?: Position;
}

/**
 * The first stop of a day, the last, the k-th (1, 2, ...), or the k-th from the end (-1, -2, ...). Towns that are only
 * passed do not count; locked stops do, and with a `day` those of today that are done.
 */
export type Position = 'first' | 'last' | number;

/** When both are visited, `first` comes before `second`, on the same day or an earlier one. */
export interface VisitOrder {
  readonly first: string;
  readonly second: string;
  /** Days from the first to the second: 0 = the same day, 1 = the next ... */
  readonly minDays?: number;
  readonly maxDays?: number;
  /** On the same day: minutes from the end of the first visit to the beginning of the second. */
  readonly minGap?: Minutes;
  readonly maxGap?: Minutes;
}

/** At most one of the places. */
export interface EitherOr {
  readonly places: readonly string[];
  /** One of them must be visited. */
  readonly must: boolean;
}

/** Minutes to stay at a place when it is visited: within [least, most], as long as the day allows. */
export interface Stay {
  readonly place: string;
  readonly least: Minutes;
  readonly most: Minutes;
}

/** A therapy in several sessions, one a day, at the same place. */
export interface Course {
  readonly place: string;
  /** 2 .. 5, all of them or the trip does not fit. */
  readonly sessions: number;
  /** Days from one session to the next at least: 1 = on following days, 2 = every other day. */
  readonly minDays: number;
  /** Length of a session; absent = the place's usual minutes. */
  readonly minutes?: Minutes;
  /** A session starts within [earliest, latest]. */
  readonly earliest?: ClockTime;
  readonly latest?: ClockTime;
}

/** Rests. Those of the rules for the party hold besides. */
export interface BreakWishes {
  /** Minutes of rest right after lunch, on the spot. */
  readonly midday?: Minutes;
  /** Minutes on the road at most before a rest; 120 when nothing is said. */
  readonly drivingMost?: Minutes;
  /** Minutes of such a rest; 15 when nothing is said. */
  readonly drivingRest?: Minutes;
  /** Minutes of visits at most without a break of 15 minutes or more. */
  readonly sightseeingMost?: Minutes;
}

/** The first stops of a day, in order, that stay as they are. */
export interface LockedDay {
  /** 1, 2, ... */
  readonly day: number;
  readonly stops: readonly string[];
  /** Nothing is added to the day. */
  readonly whole: boolean;
  /** Where the night after it is spent; absent = as without the lock. */
  readonly night?: string;
}

/** Where the travellers are in the middle of the trip: from here on it is planned again. */
export interface TripNow {
  /** Today: 1, 2, ... Days before it are kept as `locked` says them. */
  readonly day: number;
  /** The rest of today begins at this time at this place. */
  readonly time: ClockTime;
  readonly place: string;
  /** Stops of today that are done: not visited again, but counted. */
  readonly done: readonly string[];
  /** Stops that were planned for each day of the trip (index 0 = day 1), done ones and past days included. */
  readonly plan: readonly (readonly string[])[];
  /**
   * Points a planned stop is worth more when it stays on its day, and loses when it changes places with others of that
   * day, 0 .. 1000; 0 = plan afresh.
   */
  readonly stability: number;
}
