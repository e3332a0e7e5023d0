import type {
  ClockTime,
  Element,
  LocalDate,
  Pace,
  Person,
  ProductLine,
  Therapy,
  Transport,
  TripWishes,
} from '@kangtu/core';
import type { AreaId } from '../areas.ts';

/** A treatment asked for; the planner finds a place where none is said. */
export interface TherapyAsk {
  readonly therapy: Therapy;
  /** 1 .. the days of the trip, one a day. */
  readonly sessions: number;
  readonly place: string | null;
}

/** What the form holds. It becomes a request by `toRequest`, which `parseRequest` then checks like any other input. */
export interface Ask {
  readonly area: AreaId;
  readonly days: number;
  readonly date: LocalDate;
  readonly start: string;
  /** null = back to the start. */
  readonly end: string | null;
  readonly namedLine: string | null;
  readonly line: ProductLine;
  /** null = the product line's own weights. */
  readonly tastes: Readonly<Record<Element, number>> | null;
  readonly pace: Pace;
  readonly mustSee: readonly string[];
  readonly avoid: readonly string[];
  readonly dayStart: ClockTime;
  readonly dayEnd: ClockTime;
  readonly includeUnconfirmed: boolean;
  /** Empty = not told. What it says of somebody's health stays on the device. */
  readonly party: readonly Person[];
  /** null = not told. */
  readonly transport: Transport | null;
  readonly therapies: readonly TherapyAsk[];
  /** Budget, breaks, times of single days and whatever a change offered by the planner asked for. */
  readonly wishes: TripWishes;
}
