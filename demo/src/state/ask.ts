import type {
  ClockTime,
  Element,
  LocalDate,
  Pace,
  Person,
  ProductLine,
  Transport,
  TripWishes,
} from '@kangtu/core';
import type { AreaId } from '../areas.ts';

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
  /** Budget, breaks, times of single days and whatever a change offered by the planner asked for. */
  readonly wishes: TripWishes;
}
