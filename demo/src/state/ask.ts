import type { ClockTime, Element, LocalDate, Pace, ProductLine } from '@kangtu/core';

/** What the form holds. It becomes a request by `toRequest`, which `parseRequest` then checks like any other input. */
export interface Ask {
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
}
