import type { DayNote, SeasonCode } from '../calendar/index.js';
import type {
  Accessibility,
  Bbox,
  Booking,
  Element,
  ElementVector,
  Judged,
  Names,
  PlaceKind,
  Precision,
  Reduction,
  Source,
} from '../region/region.js';
import type { Therapy } from '../rules/index.js';
import type { RequestChange } from '../trip/change.js';
import type { TripRequest } from '../trip/request.js';
import type { ClockTime, Fen, LocalDate, Metres, Minutes, Wgs84 } from '../units/index.js';
import type { LeftOutReason } from './left-out-reasons.js';

/** A planned trip: complete in itself, so that a file of it can be shown, exported and checked later. */
export interface Itinerary {
  readonly schema: 'kangtu/itinerary@1';
  readonly region: {
    readonly id: string;
    /** Of the prefectures that the trip touches; the map may hold more. */
    readonly names: Names;
    readonly timeZone: string;
    readonly dataDate: LocalDate;
    readonly bbox: Bbox;
  };
  /** Name of the published line that the trip follows; absent = it follows none. */
  readonly title?: Names;
  readonly request: TripRequest;
  readonly days: readonly ItineraryDay[];
  /** Every place named anywhere in the itinerary, by id. */
  readonly places: Readonly<Record<string, ItineraryPlace>>;
  readonly totals: Totals;
  readonly elements: ElementCoverage;
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  readonly emergency: readonly { readonly number: string; readonly names: Names }[];
  /** The sources that the facts in `places` refer to. */
  readonly sources: readonly Source[];
  readonly search: {
    readonly seed: number;
    readonly iterations: number;
    readonly stoppedBy: string;
    readonly score: number;
  };
}

export interface ItineraryDay {
  /** 1, 2, ... */
  readonly day: number;
  readonly date: LocalDate;
  /** 1 = Monday .. 7 = Sunday. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
  /** Departure and arrival. */
  readonly start: ClockTime;
  readonly end: ClockTime;
  /** Gapless, in order of time: each item starts when the one before ends. */
  readonly items: readonly Item[];
  /** Where the night is spent; null on the last day. */
  readonly night: string | null;
  readonly totals: Totals;
  readonly elements: ElementCoverage;
  /** Public holiday, solar term, 三伏: what there is to know of the date; absent = nothing. */
  readonly notes?: readonly DayNote[];
  /** What the season does to its stops; absent = nothing, or the file does not say. */
  readonly season?: readonly SeasonRemark[];
  /** What to do instead of an outdoor stop when it rains, or in the heat of noon; absent = the file does not say. */
  readonly alternatives?: readonly Alternative[];
  /** Treatments that belong to the date and could be fitted in: 三伏贴; absent = none. */
  readonly offers?: readonly TherapyOffer[];
}

export type Item = LegItem | VisitItem | MealItem | RestItem | WaitItem;

interface Timed {
  readonly start: ClockTime;
  readonly end: ClockTime;
}

/** One drive without a stop. A leg with a meal or rest on it is split in two at the place of the stop. */
export interface LegItem extends Timed {
  readonly kind: 'leg';
  readonly from: string;
  readonly to: string;
  readonly mode: 'road' | 'rail' | 'river' | 'greenway' | 'walk';
  readonly metres: Metres;
  readonly minutes: Minutes;
  /** Roads in order, neighbours merged; ref or name may be unknown. */
  readonly roads: readonly {
    readonly ref: string | null;
    readonly names: Names | null;
    readonly metres: Metres;
  }[];
  /** Towns, service areas and junctions passed, ids of places. */
  readonly passing: readonly string[];
  readonly geometry: readonly Wgs84[];
  /** True when part of the way is estimated (straight line with a detour factor). */
  readonly estimated: boolean;
}

export interface VisitItem extends Timed {
  readonly kind: 'visit';
  readonly place: string;
  readonly minutes: Minutes;
  /** Opening intervals of that date, or null when the hours are not confirmed. */
  readonly open: readonly { readonly open: ClockTime; readonly close: ClockTime }[] | null;
  /** Facts of this stop that are not confirmed. */
  readonly unconfirmed: readonly UnconfirmedFact[];
  /** Why it was chosen. */
  readonly reasons: readonly {
    readonly code: 'must-see' | 'line' | 'element' | 'grade' | 'on-the-way';
    readonly element: Element | null;
  }[];
  /** The nearest emergency hospital by road; absent where none can be reached or the file does not say. */
  readonly care?: Care;
  /**
   * Lunch during the visit and within its minutes: at a place to eat the meal is a part of the visit, in a long visit it
   * comes on top of what there is to see. Absent = none, or lunch stands by itself.
   */
  readonly lunch?: { readonly start: ClockTime; readonly end: ClockTime };
  /** The treatment the stop is for; absent = none. */
  readonly therapy?: {
    readonly therapy: Therapy;
    readonly session: number;
    readonly of: number;
    /** Of the treatment itself. */
    readonly minutes: Minutes;
  };
}

/** What the season does to a stop, or, for the two of the month, to whoever walks about outdoors near it. */
export type SeasonRemark =
  | {
      readonly code: SeasonCode;
      readonly place: string;
      /** OSM months for which it holds; whether nobody but us says so. */
      readonly params: { readonly months: string; readonly judged: boolean };
    }
  | {
      readonly code: 'hot-month' | 'cold-month';
      readonly place: string;
      /** Mean daily maximum of the month in degrees Celsius. */
      readonly params: { readonly celsius: number };
    };

/** An indoor place in the day's reach instead of an outdoor stop, worked out from travel times and hours. */
export interface Alternative {
  readonly reason: 'rain' | 'heat';
  /** Index in `items` of the visit it is about, and its place. */
  readonly item: number;
  readonly place: string;
  /** The stop instead and its times; null = nothing indoors is in reach then. */
  readonly instead: {
    readonly place: string;
    readonly start: ClockTime;
    readonly end: ClockTime;
    /** Driving minutes more than planned; below 0 = fewer. */
    readonly detour: number;
    /** Whether its opening hours are confirmed. */
    readonly confirmed: boolean;
  } | null;
}

export interface TherapyOffer {
  readonly therapy: Therapy;
  /** A site of Chinese medicine; whether it gives the treatment is to be arranged with it. */
  readonly place: string;
  /** Driving minutes from the day's nearest stop. */
  readonly minutes: Minutes;
}

export interface Care {
  /** Id of a place in `places`: its `precision` says how well we know where it stands. */
  readonly hospital: string;
  readonly minutes: Minutes;
  readonly metres: Metres;
}

export type UnconfirmedFact = 'hours' | 'ticket' | 'visit-minutes' | 'position';

export interface MealItem extends Timed {
  readonly kind: 'meal';
  readonly meal: 'lunch';
  /** Nearest named place: a stop, or a town or service area on the road. */
  readonly at: string;
}

export interface RestItem extends Timed {
  readonly kind: 'rest';
  readonly at: string;
}

/** Free time before something opens, spent at `at`. */
export interface WaitItem extends Timed {
  readonly kind: 'wait';
  readonly at: string;
}

export interface ItineraryPlace {
  readonly id: string;
  readonly names: Names;
  readonly kind: PlaceKind;
  readonly position: Wgs84;
  readonly precision: Precision;
  readonly region: string;
  readonly county: Names | null;
  readonly elements: ElementVector;
  readonly grade: number | null;
  readonly hours: ShownFact<string> | null;
  readonly ticket: ShownFact<Fen> | null;
  readonly visitMinutes: ShownFact<{ readonly min: Minutes; readonly max: Minutes }> | null;
  readonly about: Names | null;
  readonly note: Names | null;
  /** Absent = unknown, for these and the following. */
  readonly phone?: ShownFact<string>;
  readonly booking?: ShownFact<Booking>;
  readonly reductions?: ShownFact<readonly Reduction[]>;
  readonly accessibility?: ShownFact<Accessibility>;
  /** Metres above sea level of what one goes to see. */
  readonly elevation?: ShownFact<number>;
  /** Metres on foot of the usual visit, and metres climbed on foot. */
  readonly walking?: ShownFact<Metres>;
  readonly ascent?: ShownFact<Metres>;
  /** Which of elements, exertion and setting were judged by what the place is, not read in a source. */
  readonly judged?: ShownFact<readonly Judged[]>;
  /** 1 = a stroll, 2 = slopes or steps, 3 = a climb. */
  readonly exertion?: 1 | 2 | 3;
  readonly sources: readonly string[];
}

export interface ShownFact<T> {
  readonly value: T;
  /** As in `Fact`: taken apart by `factDate`. */
  readonly asOf: string;
  readonly sources: readonly string[];
}

export interface Totals {
  readonly metres: Metres;
  readonly drivingMinutes: Minutes;
  readonly visitMinutes: Minutes;
  readonly waitMinutes: Minutes;
  readonly stops: number;
  /** Sum of the known adult tickets. */
  readonly tickets: Fen;
  /** Stops whose ticket is unknown. */
  readonly ticketsUnknown: number;
}

/** Sum of the element amounts of the stops. */
export type ElementCoverage = Readonly<Record<Element, number>>;

export interface LeftOut {
  readonly place: string;
  /** The reason that binds: without it the next one would be asked. */
  readonly reason: LeftOutReason;
  /** What the reason's sentence says: `LeftOutParams[reason]`. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Changes of the request, smallest first, each of which alone lets the place in: see `applyChange`. */
  readonly changes?: readonly RequestChange[];
}

/** What `check` or a rule has to say. Severity error = the plan is wrong or cannot be travelled. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** JSON pointer into the itinerary. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** It tells something about somebody's health: not for any file, link or print unless asked for. */
  readonly private?: boolean;
  /** Whose house rule it is; absent = the figure is ours. */
  readonly house?: { readonly zh: string; readonly en: string | null };
  /** What would resolve it. */
  readonly remedy?: Remedy;
}

export interface Remedy {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}
