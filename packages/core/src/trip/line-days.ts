/** A day of an ordered line: which of its stops, from where to where. */
export interface LineDay {
  readonly from: string;
  readonly to: string;
  readonly stops: readonly string[];
}

export interface LineSplit {
  readonly start: string;
  readonly end: string;
  /** Most days; `exact` = all of them, as far as there are stops. */
  readonly days: number;
  readonly exact: boolean;
  /** Where the night between two stops may be spent, best first; empty = nowhere in reach. */
  readonly nights: (before: string, after: string) => readonly string[];
  /** Minutes on the road in a day. */
  readonly driving: (day: LineDay) => number;
  /** Minutes a day takes (0-based), or null when it cannot be kept. */
  readonly dayLength: (day: LineDay, index: number) => number | null;
}

/** Minutes on the road that a day has at most if some number of days allows it: about four hours, then five, then any. */
const DRIVING_A_DAY = [240, 300, Number.POSITIVE_INFINITY] as const;
/** Beyond so many left-out stops the order of leaving out is from the end. */
const MOST_CHOSEN = 2;

/**
 * An ordered line cut into days: as many of its stops as fit, in their order; then no long drives; then as few days
 * as do (or just so many as asked); then the days as even as can be. Null when no stop can be reached.
 */
export function splitLine(stops: readonly string[], split: LineSplit): readonly LineDay[] | null {
  const kept = memo(split);
  for (let dropped = 0; dropped < stops.length; dropped++) {
    const choices =
      dropped <= MOST_CHOSEN ? without(stops, dropped) : [stops.slice(0, stops.length - dropped)];
    for (const most of DRIVING_A_DAY) {
      const held = {
        ...split,
        dayLength: (day: LineDay, index: number) => (split.driving(day) > most ? null : kept(day, index)),
      };
      const plans = choices.map((chosen) => cut(chosen, held)).filter((plan) => plan !== null);
      if (plans.length === 0) continue;
      return plans.reduce((a, b) => (b.days.length < a.days.length || sooner(b, a) ? b : a)).days;
    }
  }
  return null;
}

interface Cut {
  readonly days: readonly LineDay[];
  readonly cost: number;
}

function sooner(a: Cut, b: Cut): boolean {
  return a.days.length === b.days.length && a.cost < b.cost;
}

/** Every way to leave out so many of the list. */
function without(list: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return [list];
  return list.flatMap((_, i) =>
    without(list.slice(i + 1), count - 1).map((rest) => [...list.slice(0, i), ...rest]),
  );
}

/** The same days come up again and again. */
function memo(split: LineSplit): LineSplit['dayLength'] {
  const known = new Map<string, number | null>();
  return (day, index) => {
    const key = [index, day.from, ...day.stops, day.to].join('\n');
    if (!known.has(key)) known.set(key, split.dayLength(day, index));
    return known.get(key) ?? null;
  };
}

/** What has been planned so far, by the stops behind and the town of the last night. */
type Reached = ReadonlyMap<string, { readonly behind: number; readonly so: Cut }>;

/** Fewest, then most even days by dynamic programming over (days, stops behind, town of the night). */
function cut(stops: readonly string[], split: LineSplit): Cut | null {
  const most = Math.min(split.days, stops.length);
  let reached: Reached = new Map([['', { behind: 0, so: { days: [], cost: 0 } }]]);
  for (let d = 0; d < most; d++) {
    const finished = lastDay(stops, split, reached, d);
    if (finished !== null && (!split.exact || d === most - 1)) return finished;
    reached = nextDay(stops, split, reached, d);
  }
  return null;
}

function nextDay(stops: readonly string[], split: LineSplit, reached: Reached, d: number): Reached {
  const next = new Map<string, { behind: number; so: Cut }>();
  for (const { behind, so } of reached.values()) {
    const from = so.days.at(-1)?.to ?? split.start;
    for (let until = behind + 1; until < stops.length; until++) {
      const nights = split.nights(stops[until - 1]!, stops[until]!);
      const days = nights.flatMap((to) => {
        const day = { from, to, stops: stops.slice(behind, until) };
        const length = split.dayLength(day, d);
        return length === null ? [] : [{ day, cost: so.cost + length * length }];
      });
      for (const { day, cost } of days) {
        const key = `${until} ${day.to}`;
        if (cost < (next.get(key)?.so.cost ?? Number.POSITIVE_INFINITY))
          next.set(key, { behind: until, so: { days: [...so.days, day], cost } });
      }
      if (nights.length > 0 && days.length === 0) break;
    }
  }
  return next;
}

function lastDay(stops: readonly string[], split: LineSplit, reached: Reached, d: number): Cut | null {
  let best: Cut | null = null;
  for (const { behind, so } of reached.values()) {
    const day = { from: so.days.at(-1)?.to ?? split.start, to: split.end, stops: stops.slice(behind) };
    const length = split.dayLength(day, d);
    const cost = length === null ? Number.POSITIVE_INFINITY : so.cost + length * length;
    if (length !== null && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { days: [...so.days, day], cost };
  }
  return best;
}
