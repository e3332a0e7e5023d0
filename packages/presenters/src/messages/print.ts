import type { ProductLine } from '@kangtu/core';

/**
 * The sentences of the files and prints that travellers hold; every part that is handed in is ready to print.
 * A missing one does not compile.
 */
export interface PrintMessages {
  /** BCP 47. */
  readonly tag: string;
  readonly title: (days: number, line: ProductLine, region: string) => string;
  readonly day: (number: number) => string;
  readonly grade: (grade: number) => string;
  /** LB/T 072-2019: the time at a sight is stated as "not less than". */
  readonly atLeast: (minutes: number) => string;
  readonly elementReason: (element: string) => string;
  readonly dayTotals: (distance: string, driving: string, visits: string) => string;
  readonly tickets: (known: string, unknown: number) => string;
  readonly legTo: (name: string) => string;
  readonly lunchAt: (name: string) => string;
  readonly restAt: (name: string) => string;
  readonly waitAt: (name: string) => string;
  readonly roads: (names: string) => string;
  readonly unconfirmed: (facts: string) => string;
  readonly bracket: (text: string) => string;
  /** After a value that is judged, not sourced. */
  readonly estimate: string;
  readonly label: (label: string, value: string) => string;
  readonly licences: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<PrintLabel, string>>;
}

type PrintLabel =
  | 'about'
  | 'advice'
  | 'arrive'
  | 'booking'
  | 'bookingAdvised'
  | 'bookingNone'
  | 'bookingRequired'
  | 'confirmBeforeGoing'
  | 'dataDate'
  | 'date'
  | 'day'
  | 'distance'
  | 'driving'
  | 'elements'
  | 'emergency'
  | 'estimates'
  | 'estimatedWay'
  | 'grade'
  | 'hours'
  | 'hoursUnknown'
  | 'itinerary'
  | 'kind'
  | 'latitude'
  | 'leave'
  | 'leftOut'
  | 'longitude'
  | 'lunch'
  | 'medicalNote'
  | 'name'
  | 'night'
  | 'number'
  | 'openToday'
  | 'otherName'
  | 'phone'
  | 'position'
  | 'priceBasis'
  | 'sources'
  | 'stay'
  | 'stops'
  | 'theme'
  | 'ticket'
  | 'ticketUnknown'
  | 'time'
  | 'unconfirmed'
  | 'visits'
  | 'warnings'
  | 'where'
  | 'why'
  | 'yang';
