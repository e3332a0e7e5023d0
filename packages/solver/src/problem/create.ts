import { checkProblem } from './check.js';
import { ProblemError } from './error.js';
import type { KindInput, NodeInput, ProblemInput, RelationInput, ResourceInput, Window } from './input.js';
import type { Coverage, Kind, Problem, Relation, Resource } from './problem.js';

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
  return {
    input,
    n: nodes.length,
    m: days.length,
    travel: Float64Array.from(input.travel),
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
    nights: input.nights ? input.nights.map((list) => Int32Array.from(new Set(list))) : null,
    coverage: coverageOf(input),
    kinds: (input.kinds ?? []).map(kindOf),
    resources: (input.resources ?? []).map((resource) => resourceOf(resource, days.length)),
    relations: (input.relations ?? []).map(relationOf),
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

function windowRows(
  nodes: readonly NodeInput[],
  m: number,
): Pick<Problem, 'windowOffset' | 'open' | 'close'> {
  const rows = nodes.flatMap((node) => Array.from({ length: m }, (_, day) => windowsOn(node, day)));
  const flat = rows.flat();
  return {
    windowOffset: offsets(rows.map((row) => row.length)),
    open: Float64Array.from(flat, (window) => window.open),
    close: Float64Array.from(flat, (window) => window.close),
  };
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

function kindOf(kind: KindInput): Kind {
  return {
    nodes: Int32Array.from(new Set(kind.nodes)),
    maxPerDay: kind.maxPerDay ?? Infinity,
    maxPerTrip: kind.maxPerTrip ?? Infinity,
    minPerTrip: kind.minPerTrip ?? 0,
  };
}

function resourceOf({ node, leg, maxPerDay, maxPerTrip }: ResourceInput, m: number): Resource {
  const limits =
    typeof maxPerDay === 'object' ? maxPerDay : Array.from({ length: m }, () => maxPerDay ?? Infinity);
  return {
    node: node ? Float64Array.from(node) : null,
    // A finite stand-in for what no trip can use, so that differences of legs stay numbers.
    leg: leg ? Float64Array.from(leg, (amount) => Math.min(amount, 1e9)) : null,
    maxPerDay: Float64Array.from(limits),
    maxPerTrip: maxPerTrip ?? Infinity,
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
  if (input.resources?.length || input.relations?.length) return false;
  if (input.coverage || input.kinds?.length || (input.nights && input.days.length > 1)) return false;
  const first = input.days[0]!;
  const alike = input.days.every(
    (day) =>
      !day.breaks?.length &&
      !day.locked?.length &&
      !day.closed &&
      day.start === first.start &&
      day.end === first.end &&
      day.earliest === first.earliest &&
      day.latest === first.latest,
  );
  return alike && input.nodes.every((node) => !node.mandatory && hasOneWindow(node, input.days.length));
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
