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
  /** Where the night between two stops is best spent; null = nowhere in reach. */
  readonly night: (before: string, after: string) => string | null;
  /** Minutes a day takes (0-based), or null when it cannot be kept. */
  readonly dayLength: (day: LineDay, index: number) => number | null;
}

/** Beyond so many left-out stops the order of leaving out is from the end. */
const MOST_CHOSEN = 2;

/**
 * An ordered line cut into days: as many of its stops as fit, in their order; then as few days as do (or just so
 * many as asked); then the days as even as can be. Null when no stop can be reached.
 */
export function splitLine(stops: readonly string[], split: LineSplit): readonly LineDay[] | null {
  const kept = memo(split);
  for (let dropped = 0; dropped < stops.length; dropped++) {
    const choices =
      dropped <= MOST_CHOSEN ? without(stops, dropped) : [stops.slice(0, stops.length - dropped)];
    const plans = choices.map((chosen) => cut(chosen, kept)).filter((plan) => plan !== null);
    if (plans.length === 0) continue;
    return plans.reduce((a, b) => (b.days.length < a.days.length || sooner(b, a) ? b : a)).days;
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
function memo(split: LineSplit): LineSplit {
  const known = new Map<string, number | null>();
  const dayLength = (day: LineDay, index: number) => {
    const key = [index, day.from, ...day.stops, day.to].join('\n');
    if (!known.has(key)) known.set(key, split.dayLength(day, index));
    return known.get(key) ?? null;
  };
  return { ...split, dayLength };
}

/** Fewest, then most even days by dynamic programming over (days, stops behind). */
function cut(stops: readonly string[], split: LineSplit): Cut | null {
  const n = stops.length;
  const most = Math.min(split.days, n);
  let reached = new Map<number, Cut>([[0, { days: [], cost: 0 }]]);
  for (let d = 0; d < most; d++) {
    const next = new Map<number, Cut>();
    const finished = lastDay(stops, split, reached, d);
    if (finished !== null && (!split.exact || d === most - 1)) return finished;
    for (const [behind, so] of reached)
      for (let until = behind + 1; until < n; until++) {
        const night = split.night(stops[until - 1]!, stops[until]!);
        const from = so.days.at(-1)?.to ?? split.start;
        if (night === null) continue;
        const day = { from, to: night, stops: stops.slice(behind, until) };
        const length = split.dayLength(day, d);
        if (length === null) break;
        const cost = so.cost + length * length;
        if (cost < (next.get(until)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(until, { days: [...so.days, day], cost });
      }
    reached = next;
  }
  return null;
}

function lastDay(
  stops: readonly string[],
  split: LineSplit,
  reached: ReadonlyMap<number, Cut>,
  d: number,
): Cut | null {
  let best: Cut | null = null;
  for (const [behind, so] of reached) {
    const day = { from: so.days.at(-1)?.to ?? split.start, to: split.end, stops: stops.slice(behind) };
    const length = split.dayLength(day, d);
    const cost = length === null ? Number.POSITIVE_INFINITY : so.cost + length * length;
    if (length !== null && cost < (best?.cost ?? Number.POSITIVE_INFINITY))
      best = { days: [...so.days, day], cost };
  }
  return best;
}
