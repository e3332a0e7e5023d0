import { checkProblem } from './check.js';
import { ProblemError } from './error.js';
import type {
  KindInput,
  NodeInput,
  ProblemInput,
  RelationInput,
  ResourceInput,
  StintInput,
  Window,
} from './input.js';
import type {
  BreakInside,
  Coverage,
  Kind,
  Problem,
  Relation,
  Resource,
  Stint,
  WindowRows,
} from './problem.js';

const ALWAYS: readonly Window[] = [{ open: -Infinity, close: Infinity }];

/**
 * Checks an input once and turns it into typed arrays.
 * @throws ProblemError with every error of the input (field and value) at once.
 */
export function createProblem(input: ProblemInput): Problem {
  const issues = checkProblem(input);
  if (issues.length > 0) throw new ProblemError(issues);
  const { nodes, days } = input;
  const breaks = days.flatMap((day) => day.breaks ?? []);
  const legs: LegAmounts = new Map();
  return {
    input,
    n: nodes.length,
    m: days.length,
    travel: new Float64Array(input.travel),
    service: Float64Array.from(nodes, (node) => node.service),
    score: Float64Array.from(nodes, (node) => node.score),
    mandatory: Uint8Array.from(nodes, (node) => (node.mandatory ? 1 : 0)),
    ...windowRows(nodes, days.length),
    dayStart: Int32Array.from(days, (day) => day.start),
    dayEnd: Int32Array.from(days, (day) => day.end),
    dayEarliest: Float64Array.from(days, (day) => day.earliest),
    dayLatest: Float64Array.from(days, (day) => day.latest),
    breakOffset: offsets(days.map((day) => day.breaks?.length ?? 0)),
    breakEarliest: Float64Array.from(breaks, (item) => item.earliest),
    breakLatest: Float64Array.from(breaks, (item) => item.latest),
    breakDuration: Float64Array.from(breaks, (item) => item.duration),
    breakInside: breakInsideOf(input),
    nights: input.nights ? input.nights.map((list) => Int32Array.from(new Set(list))) : null,
    nightScore: nightScoreOf(input),
    dayBonus: dayBonusOf(nodes, days.length),
    position: Int16Array.from(nodes, ({ position = 0 }) =>
      position === 'first' ? 1 : position === 'last' ? -1 : position,
    ),
    counted: Uint8Array.from(nodes, ({ uncounted }) => (uncounted ? 0 : 1)),
    softLatest: Float64Array.from(days, (day) => day.softLatest ?? Infinity),
    lateCost: Float64Array.from(days, (day) => day.lateCost ?? 0),
    timeCost: Float64Array.from(days, (day) => day.timeCost ?? 0),
    coverage: coverageOf(input),
    kinds: (input.kinds ?? []).map((kind) => kindOf(kind, days.length)),
    resources: (input.resources ?? []).map((resource) => resourceOf(resource, days.length, legs)),
    relations: (input.relations ?? []).map(relationOf),
    stints: (input.stints ?? []).map((stint) => stintOf(stint, nodes.length)),
    balance: input.balance
      ? { cost: input.balance.cost, days: Int32Array.from(input.balance.days ?? days.keys()) }
      : null,
    locked: days.map((day) => Int32Array.from(day.locked ?? [])),
    closed: Uint8Array.from(days, (day) => (day.closed ? 1 : 0)),
    isPlain: isPlain(input),
  };
}

/** The windows of a node on a day, whichever way they were written. */
function windowsOn(node: NodeInput, day: number): readonly Window[] {
  if (node.days && !node.days.includes(day)) return [];
  return node.windowsByDay?.[day] ?? node.windows ?? ALWAYS;
}

function windowRows(nodes: readonly NodeInput[], m: number, on = windowsOn): WindowRows {
  const rows = nodes.flatMap((node) => Array.from({ length: m }, (_, day) => on(node, day)));
  const flat = rows.flat();
  return {
    windowOffset: offsets(rows.map((row) => row.length)),
    open: Float64Array.from(flat, (window) => window.open),
    close: Float64Array.from(flat, (window) => window.close),
  };
}

/** Null where no day has a break, or no visit is long enough for one. */
function breakInsideOf({ nodes, days }: ProblemInput): BreakInside | null {
  const holds = ({ service, breakInside }: NodeInput) =>
    breakInside !== undefined && breakInside.after + breakInside.left <= service;
  if (!nodes.some(holds) || !days.some(({ breaks }) => breaks?.length)) return null;
  return {
    after: Float64Array.from(nodes, (node) => (holds(node) ? node.breakInside!.after : Infinity)),
    left: Float64Array.from(nodes, (node) => node.breakInside?.left ?? 0),
    shared: Float64Array.from(nodes, (node) => node.breakInside?.shared ?? 0),
    ...windowRows(nodes, days.length, (node, day) => (holds(node) ? windowsWithBreak(node, day) : [])),
  };
}

function windowsWithBreak(node: NodeInput, day: number): readonly Window[] {
  const own = windowsOn(node, day);
  const also = node.breakInside?.windowsByDay?.[day];
  if (also === undefined) return own;
  return own
    .flatMap((a) => also.map((b) => ({ open: Math.max(a.open, b.open), close: Math.min(a.close, b.close) })))
    .filter(({ open, close }) => open <= close);
}

function offsets(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    result[i + 1] = result[i]! + length;
  });
  return result;
}

function coverageOf({ coverage }: ProblemInput): Coverage | null {
  if (!coverage || coverage.curve.length === 0) return null;
  return {
    classes: coverage.curve.length,
    amount: Int32Array.from(coverage.amount),
    curve: coverage.curve.map((curve) => Float64Array.from(curve)),
  };
}

function nightScoreOf({ nights, nightScores, nodes }: ProblemInput): Float64Array | null {
  if (!nights || !nightScores) return null;
  const result = new Float64Array(nights.length * nodes.length);
  nights.forEach((candidates, d) => {
    candidates.forEach((node, k) => {
      if (candidates.indexOf(node) === k) result[d * nodes.length + node] = nightScores[d]![k]!;
    });
  });
  return result;
}

function dayBonusOf(nodes: readonly NodeInput[], m: number): Float64Array | null {
  if (!nodes.some((node) => node.bonusByDay)) return null;
  return Float64Array.from(
    nodes.flatMap(({ bonusByDay }) => bonusByDay ?? Array.from({ length: m }, () => 0)),
  );
}

/** One number a day, however it was written. */
function perDay(value: number | readonly number[] | undefined, m: number, absent: number): Float64Array {
  return typeof value === 'object' ? Float64Array.from(value) : new Float64Array(m).fill(value ?? absent);
}

function kindOf(kind: KindInput, m: number): Kind {
  return {
    nodes: Int32Array.from(new Set(kind.nodes)),
    maxPerDay: perDay(kind.maxPerDay, m, Infinity),
    maxPerTrip: kind.maxPerTrip ?? Infinity,
    minPerDay: perDay(kind.minPerDay, m, 0),
    minPerTrip: kind.minPerTrip ?? 0,
  };
}

/** Amounts of legs by the list they were given in: several resources may be of the same. */
type LegAmounts = Map<ArrayLike<number>, Float64Array>;

/** A finite stand-in for what no trip can use, so that differences of legs stay numbers. */
function legAmounts(leg: ArrayLike<number> | undefined, known: LegAmounts): Float64Array | null {
  if (!leg) return null;
  const before = known.get(leg);
  if (before !== undefined) return before;
  const amounts = new Float64Array(leg);
  for (let k = 0; k < amounts.length; k++) if (amounts[k]! > 1e9) amounts[k] = 1e9;
  known.set(leg, amounts);
  return amounts;
}

function resourceOf({ node, leg, ...rest }: ResourceInput, m: number, known: LegAmounts): Resource {
  return {
    node: node ? Float64Array.from(node) : null,
    leg: legAmounts(leg, known),
    maxPerDay: perDay(rest.maxPerDay, m, Infinity),
    maxPerTrip: rest.maxPerTrip ?? Infinity,
    cost: rest.cost ?? 0,
    freePerDay: perDay(rest.freePerDay, m, 0),
    lackCost: rest.lackCost ?? 0,
    leastPerDay: perDay(rest.leastPerDay, m, 0),
  };
}

function stintOf({ node, leg, most, pauses, breaks }: StintInput, n: number): Stint {
  const isPause = new Uint8Array(n);
  for (const pause of pauses ?? []) isPause[pause] = 1;
  return {
    node: node ? Float64Array.from(node) : null,
    leg: legAmounts(leg, new Map()),
    most,
    isPause,
    breaks: breaks ?? true,
  };
}

function relationOf(relation: RelationInput): Relation {
  return {
    first: relation.first,
    second: relation.second,
    minDays: relation.minDays ?? 0,
    maxDays: relation.maxDays ?? Infinity,
    minGap: relation.minGap ?? 0,
    maxGap: relation.maxGap ?? Infinity,
    requires: relation.requires ?? false,
  };
}

function isPlain(input: ProblemInput): boolean {
  if (input.resources?.length || input.relations?.length || input.stints?.length || input.balance)
    return false;
  if (input.coverage || input.kinds?.length || (input.nights && input.days.length > 1)) return false;
  const first = input.days[0]!;
  const alike = input.days.every(
    (day) =>
      !day.breaks?.length &&
      !day.locked?.length &&
      !day.closed &&
      day.softLatest === undefined &&
      !day.timeCost &&
      day.start === first.start &&
      day.end === first.end &&
      day.earliest === first.earliest &&
      day.latest === first.latest,
  );
  return alike && input.nodes.every((node) => isPlainNode(node, input.days.length));
}

function isPlainNode(node: NodeInput, m: number): boolean {
  return !node.mandatory && !node.position && !node.bonusByDay && hasOneWindow(node, m);
}

function hasOneWindow(node: NodeInput, m: number): boolean {
  const first = windowsOn(node, 0);
  if (first.length !== 1) return false;
  for (let day = 1; day < m; day++) {
    const other = windowsOn(node, day);
    if (other.length !== 1 || other[0]!.open !== first[0]!.open || other[0]!.close !== first[0]!.close)
      return false;
  }
  return true;
}
