/** The sentences of the text presenter; every part is ready to print. A missing one does not compile. */
export interface Phrases {
  readonly title: (days: number, line: string) => string;
  readonly length: (days: number, nights: number, pace: string) => string;
  readonly travellers: (profiles: string) => string;
  readonly totals: (distance: string, driving: string, visiting: string, stops: number) => string;
  readonly dayTotals: (distance: string, driving: string, visiting: string, stops: number) => string;
  /** `known` is the sum of the known tickets, null when all of them are free. */
  readonly cost: (known: string | null, unknown: number, stops: number) => string;
  readonly day: (number: number, date: string) => string;
  readonly depart: (place: string) => string;
  /** `to` is named where no stop follows: the leg only passes there. */
  readonly leg: (way: string, minutes: string, to: string | null) => string;
  readonly estimated: (legs: number, all: boolean) => string;
  readonly passing: (places: string) => string;
  /** What a stop is, with its grade of the A-level rating where it has one. */
  readonly kind: (kind: string, grade: number | null) => string;
  readonly atLeast: (minutes: string, until: string) => string;
  readonly open: (intervals: string) => string;
  readonly ticket: (price: string) => string;
  readonly unconfirmed: (facts: string) => string;
  readonly lunch: (minutes: string, place: string) => string;
  readonly rest: (minutes: string, place: string) => string;
  readonly wait: (minutes: string, place: string) => string;
  readonly night: (place: string) => string;
  readonly arrive: (place: string) => string;
  /** What stands before `care` on a day. */
  readonly careTitle: string;
  /** Nearest emergency hospitals of a day's stops, and the stop farthest from one. */
  readonly care: (hospitals: string, farthest: string, minutes: string) => string;
  readonly careHospital: (hospital: string, minutes: string) => string;
  readonly careSeat: string;
  readonly elements: (parts: string) => string;
  readonly elementsMissing: (parts: string) => string;
  /** 六养 of the plan of 长治. */
  readonly yang: (amounts: string) => string;
  readonly unconfirmedStops: (stops: number) => string;
  readonly findings: string;
  readonly leftOut: (total: number) => string;
  readonly leftOutGroup: (reason: string, count: number, names: string, more: boolean) => string;
  readonly emergency: (numbers: string) => string;
  readonly disclaimer: string;
  readonly sources: (date: string) => string;
  readonly otherSources: (count: number) => string;
}
