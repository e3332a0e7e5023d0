import type { DayInput, ProblemInput, Window } from '../../src/problem/input.js';

/**
 * The best objective of a small problem by enumeration: every order of visits of every day, every spread of the
 * breaks, every lodging. Shares no code with the search. About 9 nodes and 3 days at most.
 * Objective: score, less `unmetWeight` for every mandatory node, missing minimum and broken day.
 */
export function exactObjective(input: ProblemInput, unmetWeight: number): number {
  const m = input.days.length;
  let best = -Infinity;
  const combine = (
    day: number,
    start: number,
    masks: readonly number[],
    used: number,
    broken: number,
    price: number,
  ): void => {
    if (day === m) {
      const value = relationsHold(input, masks)
        ? objective(input, masks, broken, unmetWeight) - price
        : -Infinity;
      if (value > best) best = value;
      return;
    }
    const ends = input.nights && day < m - 1 ? input.nights[day]! : [input.days[day]!.end];
    for (const end of new Set(ends)) {
      const night = input.nightScores?.[day]?.[ends.indexOf(end)] ?? 0;
      for (const [mask, cost] of daySubsets(input, day, start, end)) {
        if ((mask & used) !== 0 || !kindsAllowDay(input, mask, day)) continue;
        const next = input.nights ? end : input.days[day + 1]?.start;
        const isBroken = mask === 0 && !canTravel(input, day, start, end);
        const sum = price + cost - night;
        combine(day + 1, next ?? -1, [...masks, mask], used | mask, broken + (isBroken ? 1 : 0), sum);
      }
    }
  };
  combine(0, input.days[0]!.start, [], 0, 0, 0);
  return best;
}

function canTravel(input: ProblemInput, day: number, start: number, end: number): boolean {
  const { earliest, latest } = input.days[day]!;
  if (!legsAllow(input, day, [start, end]) || !stintsHold(input, [start, end])) return false;
  return earliest + input.travel[start * input.nodes.length + end]! <= latest;
}

type Subsets = ReadonlyMap<number, number>;
const cache = new WeakMap<ProblemInput, Map<string, Subsets>>();

/** All sets of nodes (bit masks) that one day can visit between `start` and `end`, each with the least price of the day. */
function daySubsets(input: ProblemInput, day: number, start: number, end: number): Subsets {
  const known = cache.get(input) ?? new Map<string, Subsets>();
  cache.set(input, known);
  const key = `${day} ${start} ${end}`;
  const hit = known.get(key);
  if (hit) return hit;
  const { earliest } = input.days[day]!;
  const alone = earliest + input.travel[start * input.nodes.length + end]!;
  const found = new Map<number, number>([[0, dayPrice(input, day, [start, end], alone)]]);
  const walk: Walk = { input, rules: input.days[day]!, day, end, found, stops: [start], ends: [0] };
  visit(walk, input.days[day]!.earliest, 0, 0);
  known.set(key, found);
  return found;
}

/** Prices of time, of a late end and of what the day uses above what is free. */
function dayPrice(input: ProblemInput, day: number, stops: readonly number[], home: number): number {
  const { earliest, latest, softLatest = Infinity, lateCost = 0, timeCost = 0 } = input.days[day]!;
  const end = Math.min(home, latest);
  let price = timeCost * (end - earliest) + lateCost * Math.max(0, end - softLatest);
  for (const { node, leg, cost = 0, freePerDay = 0, lackCost = 0, leastPerDay = 0 } of input.resources ??
    []) {
    let used = 0;
    for (let i = 1; i < stops.length; i++) {
      if (i < stops.length - 1) used += node?.[stops[i]!] ?? 0;
      used += leg?.[stops[i - 1]! * input.nodes.length + stops[i]!] ?? 0;
    }
    price += cost * Math.max(0, used - (freePerDay as number));
    price += lackCost * Math.max(0, (leastPerDay as number) - used);
  }
  return price;
}

/** Stints that breaks do not end. */
function stintsHold(input: ProblemInput, stops: readonly number[]): boolean {
  return (input.stints ?? []).every(({ node, leg, most, pauses = [] }) => {
    let sum = 0;
    for (let i = 1; i < stops.length; i++) {
      sum += leg?.[stops[i - 1]! * input.nodes.length + stops[i]!] ?? 0;
      if (sum > most) return false;
      if (i === stops.length - 1) return true;
      sum = pauses.includes(stops[i]!) ? 0 : sum + (node?.[stops[i]!] ?? 0);
      if (sum > most) return false;
    }
    return true;
  });
}

function positionsHold(input: ProblemInput, stops: readonly number[]): boolean {
  return stops.slice(1, -1).every((node, i, route) => {
    const { position } = input.nodes[node]!;
    const counted = (part: readonly number[]) => part.filter((one) => input.nodes[one]!.uncounted !== true);
    const before = counted(route.slice(0, i)).length;
    const after = counted(route.slice(i + 1)).length;
    if (position === undefined) return true;
    if (position === 'first') return before === 0;
    if (position === 'last') return after === 0;
    return position > 0 ? before + 1 === position : after + 1 === -position;
  });
}

interface Walk {
  readonly input: ProblemInput;
  readonly rules: DayInput;
  readonly day: number;
  readonly end: number;
  readonly found: Map<number, number>;
  /** Start and visits so far, with the end of each visit. */
  readonly stops: number[];
  readonly ends: number[];
}

function visit(walk: Walk, leave: number, taken: number, mask: number): void {
  const { input, rules, day, end, stops, found } = walk;
  const n = input.nodes.length;
  const breaks = rules.breaks ?? [];
  const at = stops[stops.length - 1]!;
  // Every number of breaks on the next leg, whichever it is.
  for (let count = 0; taken + count <= breaks.length; count++) {
    const home = afterLeg(rules, leave, input.travel[at * n + end]!, taken, count);
    if (
      mask !== 0 &&
      taken + count === breaks.length &&
      home <= rules.latest &&
      legsAllow(input, day, [...stops, end]) &&
      stintsHold(input, [...stops, end]) &&
      positionsHold(input, [...stops, end])
    ) {
      const price = dayPrice(input, day, [...stops, end], home);
      if (price < (found.get(mask) ?? Infinity)) found.set(mask, price);
    }
    for (let node = 0; node < n; node++) {
      if ((mask & (1 << node)) !== 0) continue;
      const { service, windows, windowsByDay, days } = input.nodes[node]!;
      if (days && !days.includes(day)) continue;
      const arrive = Math.max(
        afterLeg(rules, leave, input.travel[at * n + node]!, taken, count),
        earliestByRelations(walk, node, mask),
      );
      const open: readonly Window[] = windowsByDay?.[day] ??
        windows ?? [{ open: -Infinity, close: Infinity }];
      for (const window of open) {
        const begin = Math.max(arrive, window.open);
        if (begin > window.close || begin + service > rules.latest) continue;
        go(walk, node, begin + service, taken + count, mask);
      }
      // The next break within the visit: the docstring of BreakInsideInput, word for word.
      const pause = breaks[taken + count];
      const { breakInside } = input.nodes[node]!;
      if (pause === undefined || breakInside === undefined) continue;
      const also = breakInside.windowsByDay?.[day] ?? open;
      for (const window of open) {
        for (const second of also) {
          const begin = Math.max(
            arrive,
            window.open,
            second.open,
            pause.earliest - (service - breakInside.left),
          );
          if (begin > Math.min(window.close, second.close)) continue;
          const pauses = Math.max(begin + breakInside.after, pause.earliest);
          if (pauses > pause.latest || pauses > begin + service - breakInside.left) continue;
          const longer = pause.duration - (breakInside.shared ?? 0);
          go(walk, node, begin + service + longer, taken + count + 1, mask);
        }
      }
    }
  }
}

function go(walk: Walk, node: number, leave: number, taken: number, mask: number): void {
  if (leave > walk.rules.latest) return;
  walk.stops.push(node);
  walk.ends.push(leave);
  visit(walk, leave, taken, mask | (1 << node));
  walk.stops.pop();
  walk.ends.pop();
}

/** Infinity when the relations to visits of the same day forbid `node` now. */
function earliestByRelations({ input, stops, ends }: Walk, node: number, mask: number): number {
  let earliest = -Infinity;
  for (const { first, second, minDays = 0, minGap = 0 } of input.relations ?? []) {
    if (node === first && (mask & (1 << second)) !== 0) return Infinity;
    if (node !== second || (mask & (1 << first)) === 0) continue;
    if (minDays > 0) return Infinity;
    earliest = Math.max(earliest, ends[stops.indexOf(first, 1)]! + minGap);
  }
  return earliest;
}

/** Limits per day on what legs use. */
function legsAllow(input: ProblemInput, day: number, stops: readonly number[]): boolean {
  return (input.resources ?? []).every(({ leg, maxPerDay }) => {
    const limit = (typeof maxPerDay === 'object' ? maxPerDay[day] : maxPerDay) ?? Infinity;
    if (!leg) return true;
    let used = 0;
    for (let i = 1; i < stops.length; i++) used += leg[stops[i - 1]! * input.nodes.length + stops[i]!]!;
    return used <= limit;
  });
}

function relationsHold(input: ProblemInput, masks: readonly number[]): boolean {
  const dayOf = (node: number) => masks.findIndex((mask) => (mask & (1 << node)) !== 0);
  return (input.relations ?? []).every(({ first, second, minDays = 0, maxDays = Infinity, requires }) => {
    const [from, to] = [dayOf(first), dayOf(second)];
    if (to >= 0 && from < 0) return !requires;
    return to < 0 || (to - from >= minDays && to - from <= maxDays);
  });
}

/** Limits on what visits use, per day (one mask) or per trip. */
function amountsAllow(input: ProblemInput, mask: number, limitOf: (r: number) => number): boolean {
  return (input.resources ?? []).every(({ node }, r) => {
    const used = input.nodes.reduce((sum, _, i) => sum + ((mask & (1 << i)) !== 0 ? (node?.[i] ?? 0) : 0), 0);
    return used <= limitOf(r);
  });
}

/** The docstring of BreakInput, word for word. */
function afterLeg(rules: DayInput, leave: number, length: number, first: number, count: number): number {
  let t = leave;
  let rest = length;
  for (const item of rules.breaks?.slice(first, first + count) ?? []) {
    if (t > item.latest) return Infinity;
    const driven = Math.min(rest, Math.max(0, item.earliest - t));
    rest -= driven;
    t = Math.max(t, item.earliest) + item.duration;
  }
  return t + rest;
}

function kindsAllowDay(input: ProblemInput, mask: number, day: number): boolean {
  const limitOf = (r: number) => {
    const limit = input.resources![r]!.maxPerDay;
    return (typeof limit === 'object' ? limit[day] : limit) ?? Infinity;
  };
  if (!amountsAllow(input, mask, limitOf)) return false;
  return (input.kinds ?? []).every(
    (kind) => countOf(kind.nodes, mask) <= ((kind.maxPerDay as number | undefined) ?? Infinity),
  );
}

function countOf(nodes: readonly number[], mask: number): number {
  return [...new Set(nodes)].filter((node) => (mask & (1 << node)) !== 0).length;
}

function objective(
  input: ProblemInput,
  masks: readonly number[],
  broken: number,
  unmetWeight: number,
): number {
  const mask = masks.reduce((all, one) => all | one, 0);
  const visited = input.nodes.map((_, node) => node).filter((node) => (mask & (1 << node)) !== 0);
  let value = visited.reduce((sum, node) => sum + input.nodes[node]!.score, 0) - broken * unmetWeight;
  const classes = input.coverage?.curve.length ?? 0;
  input.coverage?.curve.forEach((curve, c) => {
    const amount = visited.reduce((sum, node) => sum + input.coverage!.amount[node * classes + c]!, 0);
    value += curve[Math.min(amount, curve.length - 1)]!;
  });
  for (const [node, { mandatory }] of input.nodes.entries()) {
    if (mandatory && (mask & (1 << node)) === 0) value -= unmetWeight;
  }
  masks.forEach((one, day) => {
    for (const [node, { bonusByDay }] of input.nodes.entries())
      if ((one & (1 << node)) !== 0) value += bonusByDay?.[day] ?? 0;
    for (const { nodes, minPerDay = 0 } of input.kinds ?? [])
      value -= unmetWeight * Math.max(0, (minPerDay as number) - countOf(nodes, one));
  });
  if (!amountsAllow(input, mask, (r) => input.resources![r]!.maxPerTrip ?? Infinity)) return -Infinity;
  for (const kind of input.kinds ?? []) {
    const count = countOf(kind.nodes, mask);
    if (count > (kind.maxPerTrip ?? Infinity)) return -Infinity;
    value -= unmetWeight * Math.max(0, (kind.minPerTrip ?? 0) - count);
  }
  return value;
}
