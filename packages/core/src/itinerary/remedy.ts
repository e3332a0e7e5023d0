/** What would resolve a finding, with the parameters its sentence needs. Minutes unless said otherwise. */
export interface RemedyParams {
  /** Make the file again, or write what the data say. */
  'make-again': Readonly<Record<never, never>>;
  'drop-stop': { readonly place: string };
  /** Leave the stop out, or take one like it that is nearer to help. */
  'nearer-help': { readonly place: string; readonly limit: number };
  /** The trip is there on another day on which the place is open. */
  'other-day': { readonly place: string; readonly day: number; readonly date: string };
  /** It is open on none of the days. */
  'other-dates': { readonly place: string };
  'begin-at': { readonly place: string; readonly time: string };
  'arrive-by': { readonly place: string; readonly time: string };
  'stay-longer': { readonly place: string; readonly minutes: number };
  'ask-hours': { readonly place: string };
  'end-before-dark': { readonly place: string; readonly time: string };
  /** A stop at a place on the way. */
  'rest-at': { readonly place: string; readonly minutes: number };
  'rest-on-the-way': { readonly minutes: number };
  'rest-between': { readonly minutes: number };
  'rest-longer': { readonly minutes: number };
  'end-earlier': { readonly day: number; readonly minutes: number };
  /** Before lunch, or so much later than planned. */
  'keep-from-meal': { readonly place: string; readonly minutes: number };
  'drive-later': { readonly minutes: number };
  'sleep-lower': { readonly day: number };
  'fewer-baths': { readonly day: number };
  'cooler-hours': { readonly place: string };
  'treat-shorter': { readonly minutes: number };
  'treat-later': { readonly place: string; readonly minutes: number };
  'treat-further-apart': { readonly days: number };
  'bath-later': { readonly minutes: number };
  'longer-days': { readonly day: number };
  'add-lunch': { readonly day: number; readonly earliest: string; readonly latest: string };
  'fewer-stops': { readonly day: number; readonly stops: number };
  /** Or one map more, of the prefecture next to it. */
  'fewer-days': Readonly<Record<never, never>>;
  'add-wellness': Readonly<Record<never, never>>;
  /** Where no place of the map that is for the body is for this party. */
  'wider-map': Readonly<Record<never, never>>;
  'add-place': { readonly place: string };
}
export type RemedyCode = keyof RemedyParams;
