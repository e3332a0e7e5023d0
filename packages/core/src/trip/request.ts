import type { Element } from '../region/region.js';
import type { HouseRules, TherapyWish } from '../rules/index.js';
import type { Pace, Person, ProductLine, Profile, Transport } from '../traveller/index.js';
import type { ClockTime, LocalDate, Minutes } from '../units/index.js';
import type { TripWishes } from './wishes.js';

/** What a traveller asks for, complete and checked. Every field is explained with its unit. */
export interface TripRequest extends TripWishes {
  /** 1 .. 5. */
  readonly days: number;
  /** First day. */
  readonly date: LocalDate;
  /** Place where the trip starts and ends: a station, an airport or a town. The same for a loop. */
  readonly start: string;
  readonly end: string;
  /** Towns to pass in this order between start and end; the trip sleeps in some of them. Empty = free. */
  readonly via: readonly string[];
  /** Named line the `via` towns come from, or null. */
  readonly namedLine: string | null;
  readonly line: ProductLine;
  /** Weight of each element, 0 .. 5; the product line's own weights when the traveller says nothing. */
  readonly tastes: Readonly<Record<Element, number>>;
  readonly pace: Pace;
  readonly mustSee: readonly string[];
  readonly avoid: readonly string[];
  /** Day window: leave not before, be at the night's lodging (or the trip's end) not after. */
  readonly dayStart: ClockTime;
  readonly dayEnd: ClockTime;
  /** Lunch starts within [earliest, latest] and lasts `duration`; null = no planned lunch. */
  readonly lunch: {
    readonly earliest: ClockTime;
    readonly latest: ClockTime;
    readonly duration: Minutes;
  } | null;
  /** Places to sleep after day 1, 2, ...; empty = the planner chooses. */
  readonly nights: readonly string[];
  /** Who travels, as far as a rule asks; absent = nobody of whom a rule speaks. Never guessed. */
  readonly travellers?: readonly Profile[];
  /** The same person by person: profiles, tastes and must-sees of each. Never in a file unless asked for. */
  readonly party?: readonly Person[];
  /** How many travel, where a rule asks; absent = not told. */
  readonly people?: number;
  /** Who drives; absent = not told. */
  readonly transport?: Transport;
  /** Figures of a bureau's doctor in place of ours. */
  readonly houseRules?: HouseRules;
  /** Treatments to fit in. */
  readonly therapies?: readonly TherapyWish[];
  /** How much it matters that every one of the six elements is there, 0 .. 5; absent = 0. */
  readonly allElements?: number;
  /** Also stop at places whose spot is only known to the town or county. */
  readonly includeUnconfirmed: boolean;
}
