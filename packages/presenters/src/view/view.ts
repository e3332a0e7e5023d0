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
  readonly notes: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
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
