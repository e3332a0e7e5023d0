import type { ItineraryIssueCode, RequestChange, RequestIssueCode, SeasonCode, Therapy } from '@kangtu/core';

/** What a sentence may look up beside its params. */
export interface Say {
  /** Name of a place by id, ready to print; the id itself when nobody knows it. */
  readonly place: (id: string) => string;
  /** Lines by their ids ("a, b"), as one writes them: name and id in brackets. */
  readonly lines: (ids: string) => string;
  /** A number of whole minutes as hours and minutes. */
  readonly duration: (minutes: number) => string;
  /** Whose house rule the sentence is about; absent = the figures are ours. */
  readonly house?: House;
}

/** A bureau, or its doctor; ready to print. */
export interface House {
  readonly zh: string;
  readonly en: string | null;
}

/** Cause, and what to do about it. */
export type CauseAndAction = readonly [cause: string, action: string];

/** A sentence for each code of a closed map of codes to params: a missing one does not compile. */
export type Sentences<Params> = {
  readonly [Code in keyof Params]: (params: Params[Code], say: Say) => CauseAndAction;
};

/** The word for a code that comes as plain text; the code itself when the list does not hold it. */
export function word(list: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(list, code) ? (list[code] ?? code) : code;
}

/** One sentence for each code. */
export type Remarks<Params> = {
  readonly [Code in keyof Params]: (params: Params[Code], say: Say) => string;
};

/** Params of the codes that only `parseItinerary` has. */
export type ItineraryIssueParams = Readonly<
  Record<Exclude<ItineraryIssueCode, RequestIssueCode>, { readonly place: string }>
>;

/** `("a" | "b")`, as the schema library writes a closed list, as "a, b"; other text as it is. */
export function choices(allowed: string, comma: string): string {
  const codes = [...allowed.matchAll(/"([^"]*)"/g)].map((match) => match[1]);
  return codes.length > 0 ? codes.join(comma) : allowed;
}

/** One sentence for each code, made of its params alone. */
export type Notes<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string };

/** One sentence for each change that lets a place in. */
export type ChangeSentences = {
  readonly [Code in RequestChange['code']]: (
    change: Extract<RequestChange, { readonly code: Code }>,
    say: Say,
  ) => string;
};

/** The sentences of rain, heat and treatments. */
export interface Advice {
  readonly rain: string;
  readonly heat: string;
  readonly both: string;
  readonly instead: (reason: string, stop: string, place: string, start: string, end: string) => string;
  /** `stops` may be several. */
  readonly nothing: (reason: string, stops: string) => string;
  readonly longer: (minutes: string) => string;
  readonly shorter: (minutes: string) => string;
  readonly same: string;
  readonly hoursUnconfirmed: string;
  readonly offer: (therapy: Therapy, place: string, minutes: string) => string;
  /** Lunch is a part of the visit. */
  readonly lunchHere: (start: string, end: string) => string;
  /** Lunch comes on top of the stay. */
  readonly lunchBesides: (start: string, end: string) => string;
  readonly therapy: (therapy: Therapy, session: number, of: number, minutes: string) => string;
}

/** What each season does to a place; `months` ready to print. */
export type SeasonSentences = { readonly [Code in SeasonCode]: (months: string) => string };
