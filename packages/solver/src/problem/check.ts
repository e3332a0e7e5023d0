import type { ProblemIssue } from './error.js';
import type {
  BreakInput,
  CoverageInput,
  DayInput,
  KindInput,
  NodeInput,
  ProblemInput,
  RelationInput,
  ResourceInput,
  Window,
} from './input.js';

/** Everything wrong with an input; empty = fine. Asymmetric and unreachable (Infinity) travel is fine. */
export function checkProblem(input: ProblemInput): ProblemIssue[] {
  const check = new Checker(input.nodes.length, input.days.length);
  if (input.nodes.length === 0) check.report('empty', 'nodes', [], 'at least one node');
  if (input.days.length === 0) check.report('empty', 'days', [], 'at least one day');
  check.travel(input.travel);
  input.nodes.forEach((node, i) => {
    check.node(node, `nodes[${i}]`);
  });
  input.days.forEach((day, d) => {
    check.day(day, `days[${d}]`);
  });
  check.locked(input.days);
  if (input.nights) check.nights(input.nights);
  if (input.coverage) check.coverage(input.coverage);
  input.kinds?.forEach((kind, k) => {
    check.kind(kind, `kinds[${k}]`);
  });
  input.resources?.forEach((resource, r) => {
    check.resource(resource, `resources[${r}]`);
  });
  input.relations?.forEach((relation, r) => {
    check.relation(relation, `relations[${r}]`);
  });
  return check.issues;
}

class Checker {
  readonly issues: ProblemIssue[] = [];

  constructor(
    private readonly n: number,
    private readonly m: number,
  ) {}

  report(code: ProblemIssue['code'], field: string, value: unknown, expected: string): void {
    this.issues.push({ code, field, value, expected });
  }

  /** A real number (not NaN, not a string); Infinity passes. */
  number(value: unknown, field: string): value is number {
    if (typeof value === 'number' && !Number.isNaN(value)) return true;
    this.report('not-a-number', field, value, 'a number');
    return false;
  }

  finite(value: unknown, field: string): void {
    if (!this.number(value, field)) return;
    if (!Number.isFinite(value)) this.report('not-finite', field, value, 'a finite number');
  }

  amount(value: unknown, field: string): void {
    if (!this.number(value, field)) return;
    if (!Number.isFinite(value)) this.report('not-finite', field, value, 'a finite number');
    else if (value < 0) this.report('negative', field, value, 'zero or more');
  }

  count(value: unknown, field: string): void {
    if (!this.number(value, field)) return;
    if (value < 0) this.report('negative', field, value, 'zero or more');
    else if (!Number.isInteger(value)) this.report('not-whole', field, value, 'a whole number');
  }

  index(value: unknown, field: string): void {
    if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= this.n) {
      this.report('bad-index', field, value, `the index of a node, 0 to ${this.n - 1}`);
    }
  }

  travel(travel: ArrayLike<number>): void {
    const size = this.n * this.n;
    if (travel.length !== size) {
      this.report('wrong-size', 'travel', travel.length, `${this.n} * ${this.n} = ${size} entries`);
      return;
    }
    for (let k = 0; k < size; k++) {
      const field = `travel[${Math.floor(k / this.n)} * n + ${k % this.n}]`;
      const value = travel[k];
      if (this.number(value, field) && value < 0) this.report('negative', field, value, 'zero or more');
    }
  }

  node(node: NodeInput, field: string): void {
    this.amount(node.score, `${field}.score`);
    this.amount(node.service, `${field}.service`);
    if (node.windows) this.windows(node.windows, `${field}.windows`);
    node.days?.forEach((day, k) => {
      if (!Number.isInteger(day) || day < 0 || day >= this.m) {
        this.report('bad-index', `${field}.days[${k}]`, day, `the index of a day, 0 to ${this.m - 1}`);
      }
    });
    if (!node.windowsByDay) return;
    if (node.windowsByDay.length !== this.m) {
      this.report(
        'wrong-size',
        `${field}.windowsByDay`,
        node.windowsByDay.length,
        `${this.m} lists, one a day`,
      );
    }
    node.windowsByDay.forEach((list, d) => {
      this.windows(list, `${field}.windowsByDay[${d}]`);
    });
  }

  windows(list: readonly Window[], field: string): void {
    list.forEach((window, w) => {
      const at = `${field}[${w}]`;
      const numbers = [this.number(window.open, `${at}.open`), this.number(window.close, `${at}.close`)];
      if (numbers.includes(false)) return;
      if (window.open > window.close) {
        this.report(
          'window-upside-down',
          `${at}.close`,
          window.close,
          `not before its opening ${window.open}`,
        );
      }
      const before = list[w - 1];
      if (before && window.open < before.close) {
        this.report(
          'windows-not-sorted',
          `${at}.open`,
          window.open,
          `not before ${before.close}, where the last one closed`,
        );
      }
    });
  }

  day(day: DayInput, field: string): void {
    this.index(day.start, `${field}.start`);
    this.index(day.end, `${field}.end`);
    this.finite(day.earliest, `${field}.earliest`);
    this.finite(day.latest, `${field}.latest`);
    if (day.earliest > day.latest) {
      this.report(
        'window-upside-down',
        `${field}.latest`,
        day.latest,
        `not before earliest, ${day.earliest}`,
      );
    }
    day.breaks?.forEach((item, b) => {
      this.breakItem(item, day.breaks?.[b - 1], `${field}.breaks[${b}]`);
    });
  }

  locked(days: readonly DayInput[]): void {
    const seen = new Set<number>();
    days.forEach((day, d) => {
      day.locked?.forEach((node, k) => {
        const field = `days[${d}].locked[${k}]`;
        this.index(node, field);
        if (seen.has(node)) this.report('contradiction', field, node, 'a node that is locked only once');
        seen.add(node);
      });
    });
  }

  breakItem(item: BreakInput, before: BreakInput | undefined, field: string): void {
    this.finite(item.earliest, `${field}.earliest`);
    this.finite(item.latest, `${field}.latest`);
    this.amount(item.duration, `${field}.duration`);
    if (item.earliest > item.latest) {
      this.report(
        'window-upside-down',
        `${field}.latest`,
        item.latest,
        `not before earliest, ${item.earliest}`,
      );
    }
    if (before && item.earliest < before.earliest) {
      this.report('windows-not-sorted', `${field}.earliest`, item.earliest, 'breaks in order of time');
    }
  }

  nights(nights: readonly (readonly number[])[]): void {
    if (nights.length !== Math.max(0, this.m - 1)) {
      this.report('wrong-size', 'nights', nights.length, `${this.m - 1} lists, one a night`);
    }
    nights.forEach((candidates, d) => {
      if (candidates.length === 0) this.report('empty', `nights[${d}]`, candidates, 'at least one candidate');
      candidates.forEach((node, k) => {
        this.index(node, `nights[${d}][${k}]`);
      });
    });
  }

  coverage(coverage: CoverageInput): void {
    const classes = coverage.curve.length;
    const size = this.n * classes;
    if (coverage.amount.length !== size) {
      this.report('wrong-size', 'coverage.amount', coverage.amount.length, `n * classes = ${size} entries`);
    }
    for (let k = 0; k < coverage.amount.length; k++) this.count(coverage.amount[k], `coverage.amount[${k}]`);
    coverage.curve.forEach((curve, c) => {
      this.curve(curve, `coverage.curve[${c}]`);
    });
  }

  curve(curve: readonly number[], field: string): void {
    curve.forEach((value, k) => {
      this.amount(value, `${field}[${k}]`);
    });
    if (curve[0] !== 0) this.report('not-concave', `${field}[0]`, curve[0], 'zero at the start of the curve');
    for (let k = 1; k < curve.length; k++) {
      const step = curve[k]! - curve[k - 1]!;
      if (step < 0) this.report('not-concave', `${field}[${k}]`, curve[k], `not less than ${curve[k - 1]}`);
      else if (k > 1 && step > curve[k - 1]! - curve[k - 2]! + 1e-9) {
        this.report('not-concave', `${field}[${k}]`, curve[k], 'steps that do not grow (a concave curve)');
      }
    }
  }

  kind(kind: KindInput, field: string): void {
    kind.nodes.forEach((node, k) => {
      this.index(node, `${field}.nodes[${k}]`);
    });
    if (kind.maxPerDay !== undefined) this.count(kind.maxPerDay, `${field}.maxPerDay`);
    if (kind.maxPerTrip !== undefined) this.count(kind.maxPerTrip, `${field}.maxPerTrip`);
    if (kind.minPerTrip !== undefined) this.count(kind.minPerTrip, `${field}.minPerTrip`);
    const least = kind.minPerTrip ?? 0;
    const most = Math.min(kind.maxPerTrip ?? Infinity, new Set(kind.nodes).size);
    if (least > most)
      this.report('contradiction', `${field}.minPerTrip`, least, `at most ${most}, all that can be visited`);
  }

  amounts(list: ArrayLike<number>, size: number, field: string): void {
    if (list.length !== size) this.report('wrong-size', field, list.length, `${size} entries`);
    for (let k = 0; k < list.length; k++) {
      const value = list[k];
      if (this.number(value, `${field}[${k}]`) && value < 0) {
        this.report('negative', `${field}[${k}]`, value, 'zero or more');
      }
    }
  }

  resource(resource: ResourceInput, field: string): void {
    const { node, leg, maxPerDay, maxPerTrip } = resource;
    if (node) this.amounts(node, this.n, `${field}.node`);
    if (leg) this.amounts(leg, this.n * this.n, `${field}.leg`);
    if (typeof maxPerDay === 'object') this.amounts(maxPerDay, this.m, `${field}.maxPerDay`);
    else if (maxPerDay !== undefined) this.limit(maxPerDay, `${field}.maxPerDay`);
    if (maxPerTrip !== undefined) this.limit(maxPerTrip, `${field}.maxPerTrip`);
  }

  /** Zero or more; Infinity = no limit. */
  limit(value: unknown, field: string): void {
    if (this.number(value, field) && value < 0) this.report('negative', field, value, 'zero or more');
  }

  relation(relation: RelationInput, field: string): void {
    const { first, second, minDays, maxDays, minGap, maxGap } = relation;
    this.index(first, `${field}.first`);
    this.index(second, `${field}.second`);
    if (first === second) this.report('contradiction', `${field}.second`, second, 'another node than first');
    for (const name of ['minDays', 'maxDays', 'minGap', 'maxGap'] as const) {
      if (relation[name] !== undefined) this.limit(relation[name], `${field}.${name}`);
    }
    if ((minDays ?? 0) > (maxDays ?? Infinity)) {
      this.report('contradiction', `${field}.minDays`, minDays, `at most maxDays, ${maxDays}`);
    }
    if ((minGap ?? 0) > (maxGap ?? Infinity)) {
      this.report('contradiction', `${field}.minGap`, minGap, `at most maxGap, ${maxGap}`);
    }
  }
}
