import fc from 'fast-check';
import type {
  BreakInput,
  DayInput,
  KindInput,
  NodeInput,
  ProblemInput,
  Window,
} from '../src/problem/input.js';
import { Random } from '../src/random.js';

export interface Size {
  readonly maxNodes: number;
  readonly maxDays: number;
}

/** Random rich problems in whole minutes, from a seed (so that a failure shrinks to a small size). */
export function richProblems(size: Size): fc.Arbitrary<ProblemInput> {
  return fc
    .record({
      seed: fc.nat(),
      n: fc.integer({ min: 2, max: size.maxNodes }),
      m: fc.integer({ min: 1, max: size.maxDays }),
    })
    .map(({ seed, n, m }) => randomProblem(seed, n, m, seed % 2 === 0));
}

/**
 * Wild problems also have legs that do not exist, locked visits, limits on the travel of the whole trip, a price of
 * uneven days, and stints that breaks end: what the enumeration in `exact.ts` does not know.
 */
export function randomProblem(seed: number, n: number, m: number, wild = false): ProblemInput {
  const draw = new Draw(seed);
  const plain = richProblem(draw, n, m, wild);
  const extra = new Draw(seed + 0.5 * 4294967296);
  const long = withLongVisits(new Draw(seed + 0.25 * 4294967296), withPrices(extra, plain, wild));
  return withMeals(new Draw(seed + 0.125 * 4294967296), long);
}

/** Some breaks are a part of the visit that they are taken in; in one trip of four, time has a small price. */
function withMeals(draw: Draw, input: ProblemInput): ProblemInput {
  const breaks = input.days.flatMap((day) => day.breaks ?? []);
  const nodes = input.nodes.map((node): NodeInput => {
    const { breakInside } = node;
    if (breakInside === undefined || draw.chance(0.6)) return node;
    const shared = Math.min(breakInside.left, ...breaks.map(({ duration }) => duration));
    return { ...node, breakInside: { ...breakInside, shared } };
  });
  if (draw.chance(0.75)) return { ...input, nodes };
  const timeCost = draw.unit() / 20;
  return { ...input, nodes, days: input.days.map((day) => ({ ...day, timeCost })) };
}

/** In one of three problems some visits are long, and a break may lie within them. */
function withLongVisits(draw: Draw, input: ProblemInput): ProblemInput {
  if (draw.chance(2 / 3)) return input;
  const nodes = input.nodes.map((node): NodeInput => {
    if (draw.chance(0.5)) return node;
    const breakInside = {
      after: draw.below(40),
      left: draw.below(30),
      ...(draw.chance(0.4) ? { windowsByDay: input.days.map(() => windowsOf(draw)) } : {}),
    };
    return { ...node, service: draw.between(30, 150), breakInside };
  });
  return { ...input, nodes };
}

const POSITIONS = ['first', 'first', 'last', 'last', 2, 3, -2] as const;

/** Adds day bonuses, positions, soft ends, prices, night values, minima per day and stints. */
function withPrices(draw: Draw, input: ProblemInput, wild: boolean): ProblemInput {
  const m = input.days.length;
  const n = input.nodes.length;
  const { nights, kinds, resources } = input;
  const most = draw.between(60, 200);
  const pauses = draw.nodes(2, n);
  return {
    ...input,
    nodes: input.nodes.map((node) => ({
      ...node,
      ...(draw.chance(0.15) ? { bonusByDay: Array.from({ length: m }, () => draw.below(30)) } : {}),
      ...(draw.chance(0.07) ? { position: POSITIONS[draw.below(POSITIONS.length)]! } : {}),
      ...(draw.chance(0.04) ? { uncounted: true } : {}),
    })),
    days: input.days.map((day) =>
      draw.chance(0.25)
        ? { ...day, softLatest: day.latest - draw.between(0, 120), lateCost: draw.unit() }
        : day,
    ),
    ...(nights && draw.chance(0.5)
      ? { nightScores: nights.map((list) => list.map(() => draw.below(60))) }
      : {}),
    ...(kinds
      ? {
          kinds: kinds.map((kind) =>
            draw.chance(0.1) && kind.maxPerDay !== 0 ? { ...kind, minPerDay: 1 } : kind,
          ),
        }
      : {}),
    ...(resources
      ? {
          resources: resources.map((resource) =>
            draw.chance(0.4)
              ? {
                  ...resource,
                  cost: draw.unit() / 2,
                  freePerDay: draw.below(80),
                  ...(draw.chance(0.5) ? { lackCost: draw.unit() / 2, leastPerDay: draw.below(80) } : {}),
                }
              : resource,
          ),
        }
      : {}),
    ...(draw.chance(0.25)
      ? { stints: [{ leg: input.travel, ...(draw.chance(0.5) ? { pauses } : {}), most, breaks: wild }] }
      : {}),
    ...(wild && draw.chance(0.3) ? { balance: { cost: draw.unit() } } : {}),
  };
}

function richProblem(draw: Draw, n: number, m: number, wild: boolean): ProblemInput {
  const travel = travelOf(draw, n, wild ? 0.02 : 0);
  const locked = wild && draw.chance(0.2) ? draw.below(n) : -1;
  return {
    travel,
    nodes: Array.from({ length: n }, () => nodeOf(draw, m)),
    days: Array.from({ length: m }, (_, d) => ({
      ...dayOf(draw, n),
      ...(locked >= 0 && d === m - 1 ? { locked: [locked], closed: draw.chance(0.3) } : {}),
    })),
    ...(draw.chance(0.4)
      ? { nights: Array.from({ length: m - 1 }, () => draw.nodes(draw.between(1, 4), n)) }
      : {}),
    ...(draw.chance(0.4) ? { coverage: coverageOf(draw, n) } : {}),
    ...(draw.chance(0.4) ? { kinds: Array.from({ length: draw.between(1, 2) }, () => kindOf(draw, n)) } : {}),
    ...(draw.chance(0.4) ? { resources: resourcesOf(draw, n, m, travel, wild) } : {}),
    ...(draw.chance(0.4)
      ? { relations: Array.from({ length: draw.between(1, 3) }, () => relationOf(draw, n)) }
      : {}),
  };
}

class Draw extends Random {
  chance(p: number): boolean {
    return this.unit() < p;
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  nodes(count: number, n: number): number[] {
    return Array.from({ length: count }, () => this.below(n));
  }
}

function travelOf(draw: Draw, n: number, unreachable: number): number[] {
  const points = Array.from({ length: n }, () => [draw.below(100), draw.below(100)] as const);
  return points.flatMap(([x, y]) =>
    points.map(([u, v]) =>
      draw.chance(unreachable) ? Infinity : Math.ceil(Math.sqrt((x - u) ** 2 + (y - v) ** 2)),
    ),
  );
}

function nodeOf(draw: Draw, m: number): NodeInput {
  return {
    score: draw.chance(0.1) ? 0 : draw.between(1, 50),
    service: draw.between(0, 60),
    ...(draw.chance(0.4) ? { windows: windowsOf(draw) } : {}),
    ...(draw.chance(0.3) ? { windowsByDay: Array.from({ length: m }, () => windowsOf(draw)) } : {}),
    ...(draw.chance(0.1) ? { days: [draw.below(m)] } : {}),
    ...(draw.chance(0.05) ? { mandatory: true } : {}),
  };
}

function windowsOf(draw: Draw): Window[] {
  const open = draw.between(0, 300);
  const close = open + draw.between(0, 250);
  if (draw.chance(0.15)) return [];
  if (draw.chance(0.7)) return [{ open, close }];
  const again = close + draw.between(1, 60);
  return [
    { open, close },
    { open: again, close: again + draw.between(0, 120) },
  ];
}

function dayOf(draw: Draw, n: number): DayInput {
  const earliest = draw.between(0, 60);
  const breaks = breaksOf(draw);
  return {
    start: draw.chance(0.7) ? 0 : draw.below(n),
    end: draw.chance(0.7) ? 0 : draw.below(n),
    earliest,
    latest: earliest + draw.between(60, 400),
    ...(breaks ? { breaks } : {}),
  };
}

function breaksOf(draw: Draw): BreakInput[] | null {
  const kind = draw.unit();
  if (kind < 0.4) return [{ earliest: 120, latest: draw.between(120, 220), duration: draw.between(10, 40) }];
  if (kind > 0.1 + 0.4) return null;
  return [
    { earliest: 80, latest: 160, duration: 15 },
    { earliest: 150, latest: 300, duration: 30 },
  ];
}

function coverageOf(draw: Draw, n: number): NonNullable<ProblemInput['coverage']> {
  const classes = draw.between(1, 3);
  return {
    amount: Array.from({ length: n * classes }, () => draw.below(4)),
    curve: Array.from({ length: classes }, () => [0, 10, 16, 20, 22]),
  };
}

function kindOf(draw: Draw, n: number): KindInput {
  return {
    nodes: draw.nodes(draw.between(1, n), n),
    ...(draw.chance(0.5) ? { maxPerDay: draw.between(0, 2) } : {}),
    ...(draw.chance(0.5) ? { maxPerTrip: draw.between(1, 3) } : {}),
    ...(draw.chance(0.2) ? { minPerTrip: 1 } : {}),
  };
}

function resourcesOf(draw: Draw, n: number, m: number, travel: number[], wild: boolean): ResourceInput[] {
  const money = Array.from({ length: n }, () => draw.below(50));
  return [
    {
      node: money,
      ...(draw.chance(0.5) ? { maxPerDay: draw.between(40, 120) } : {}),
      ...(draw.chance(0.5) ? { maxPerTrip: draw.between(40, 200) } : {}),
    },
    {
      leg: travel,
      ...(draw.chance(0.5) ? { maxPerDay: Array.from({ length: m }, () => draw.between(50, 300)) } : {}),
      ...(wild ? { maxPerTrip: draw.between(100, 500) } : {}),
    },
  ];
}

function relationOf(draw: Draw, n: number): RelationInput {
  const first = draw.below(n);
  return {
    first,
    second: (first + 1 + draw.below(n - 1)) % n,
    ...(draw.chance(0.3) ? { minDays: draw.between(0, 1) } : {}),
    ...(draw.chance(0.3) ? { maxDays: draw.between(1, 2) } : {}),
    ...(draw.chance(0.3) ? { minGap: draw.between(0, 60) } : {}),
    ...(draw.chance(0.3) ? { requires: true } : {}),
  };
}
