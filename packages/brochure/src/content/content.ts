import type { Pair } from '../pair.js';
import type { Paper } from '../paper.js';

/** Everything the templates print, as data: the templates hold no sentence and see no itinerary. */
export interface Content {
  readonly paper: Paper;
  readonly lang: 'zh' | 'en';
  readonly primary: string;
  readonly accent: string;
  /** Year, month, day: the date of the file, so that the same plan gives the same bytes. */
  readonly date: readonly number[];
  readonly title: Pair;
  readonly tagline: Pair;
  readonly length: Pair;
  readonly route: Pair;
  readonly dates: Pair;
  readonly publisher: Publisher;
  readonly facts: readonly Row[];
  readonly elements: readonly { readonly name: Pair; readonly share: number }[];
  readonly plan: Code | null;
  readonly overview: Drawn;
  /** Whether the overview has its page to itself. */
  readonly overviewAlone: boolean;
  readonly days: readonly Day[];
  readonly health: Health;
  readonly practical: Practical;
  readonly sources: readonly SourceRow[];
  readonly colophon: readonly Pair[];
  /** Fixed words of the templates. */
  readonly words: Readonly<Record<string, Pair>>;
}

export interface Row {
  readonly label: Pair;
  readonly value: Pair;
}

export interface Publisher {
  readonly name: Pair | null;
  readonly slogan: Pair | null;
  readonly footer: Pair | null;
  /** Path of the logo in the compiler's files. */
  readonly logo: { readonly path: string; readonly format: 'svg' | 'png'; readonly alt: string } | null;
  readonly phones: readonly Row[];
}

export interface Drawn {
  readonly svg: string;
  readonly alt: string;
  /** Height by width. */
  readonly ratio: number;
}

export interface Code {
  readonly svg: string;
  readonly alt: string;
  readonly caption: Pair;
}

export interface Day {
  readonly number: number;
  readonly colour: string;
  readonly title: Pair;
  readonly date: Pair;
  /** For a narrow column. */
  readonly shortDate: Pair;
  readonly route: Pair;
  readonly totals: Pair;
  readonly distance: Pair;
  readonly driving: Pair;
  readonly stopNames: Pair;
  readonly night: Pair | null;
  readonly map: Drawn;
  /** Whether plan and cards fit one page of A4; else the cards have the next. */
  readonly onePage: boolean;
  /** Whether the advice stands with the plan though the cards have the next page. */
  readonly adviceFirst: boolean;
  /** Whether the map takes what the rest leaves of its page; false where that is next to nothing. */
  readonly mapFills: boolean;
  readonly rows: readonly DayRow[];
  readonly cards: readonly Card[];
  /** Rain plan, treatments, what the date brings. */
  readonly advice: readonly Pair[];
  /** Nearest emergency hospitals; null = not known. */
  readonly care: Pair | null;
}

interface DayRow {
  readonly kind: string;
  readonly start: string;
  readonly end: string;
  readonly number: number | null;
  readonly title: Pair;
  readonly detail: Pair;
  /** Facts of the stop are not confirmed; its card says which. */
  readonly unconfirmed: boolean;
}

export interface Card {
  readonly number: number;
  readonly name: Pair;
  /** Chinese name beside the English one, for drivers and signs. */
  readonly other: string | null;
  readonly kind: Pair;
  readonly about: Pair | null;
  readonly note: Pair | null;
  readonly facts: readonly Row[];
  readonly setting: readonly Row[];
  readonly unconfirmed: Pair | null;
  readonly code: Code;
}

interface Advice {
  readonly rules: readonly Pair[];
  readonly sources: Pair;
}

export interface Health {
  readonly planned: readonly Row[];
  /** Rules that the plan keeps for these travellers. */
  readonly rules: readonly { readonly rule: Pair; readonly here: Pair | null; readonly source: Pair }[];
  readonly elder: readonly { readonly limit: Pair; readonly here: Pair }[];
  readonly bathing: Advice | null;
  readonly treatment: Advice | null;
  readonly doctor: readonly Pair[];
  readonly hospitals: readonly Pair[];
  readonly notes: readonly Pair[];
}

export interface Practical {
  readonly emergency: readonly Row[];
  readonly confirm: readonly Row[];
  readonly bring: readonly Pair[];
  readonly findings: readonly Pair[];
  readonly leftOut: readonly Row[];
  readonly leftOutMore: Pair | null;
  readonly notes: readonly Pair[];
}

export interface SourceRow {
  readonly title: string;
  readonly date: string;
  readonly licence: string;
  readonly url: string;
}
