import type { Language } from '../messages/language.js';

/** A trip in the words of one language, ready to be laid out: what Markdown, HTML and the brochure have in common. */
export interface TripView {
  readonly language: Language;
  /** BCP 47. */
  readonly tag: string;
  readonly title: string;
  /** Start, nights and end. */
  readonly route: readonly string[];
  readonly dates: string;
  readonly facts: readonly Fact[];
  readonly days: readonly DayView[];
  readonly findings: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly text: string }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  readonly emergency: readonly { readonly number: string; readonly name: string }[];
  readonly sources: readonly SourceView[];
  /** To confirm before going; distances are computed; no medical advice; where hospitals are known only to the town. */
  readonly notes: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** What there is to know of a day beside its timetable; sentences. */
export interface DayAdvice {
  /** Holiday, solar term, dog days. */
  readonly notes: readonly string[];
  /** What the season does to the stops. */
  readonly season: readonly string[];
  /** Nearest emergency hospitals; null = not known. */
  readonly care: string | null;
  /** What to do when it rains, or in the heat of noon. */
  readonly instead: readonly string[];
  /** Treatments that belong to the date. */
  readonly offers: readonly string[];
}

export interface DayView {
  readonly number: number;
  readonly title: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  /** First place, stops, last place. */
  readonly route: readonly string[];
  readonly totals: string;
  readonly rows: readonly RowView[];
  readonly stops: readonly StopView[];
  readonly night: string | null;
  readonly advice: DayAdvice;
}

export interface RowView {
  readonly kind: 'leg' | 'visit' | 'meal' | 'rest' | 'wait';
  /** "08:30". */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  /** Roads, length and time of a leg; the stay of a visit. */
  readonly detail: string;
  /** Number of the stop on the map; null for anything but a visit. */
  readonly number: number | null;
  readonly unconfirmed: string | null;
}

export interface StopView {
  readonly number: number;
  readonly name: string;
  readonly otherName: string | null;
  readonly kind: string;
  readonly about: string | null;
  readonly note: string | null;
  /** Stay, hours, ticket. */
  readonly facts: readonly Fact[];
  /** Where it lies and what it offers. */
  readonly setting: readonly Fact[];
  readonly unconfirmed: string | null;
  readonly reasons: string;
}

export interface SourceView {
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly licence: string;
  /** http or https only. */
  readonly url: string | null;
}
