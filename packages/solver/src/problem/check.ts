import { LimitCheck } from './check-limits.js';
import { isAmount } from './check-numbers.js';
import type { ProblemIssue } from './error.js';
import type { BreakInput, BreakInsideInput, DayInput, NodeInput, ProblemInput, Window } from './input.js';

/** Everything wrong with an input; empty = fine. Asymmetric and unreachable (Infinity) travel is fine. */
export function checkProblem(input: ProblemInput): ProblemIssue[] {
  const check = new Checker(input);
  if (input.nodes.length === 0) check.report('empty', 'nodes', [], 'at least one node');
  if (input.days.length === 0) check.report('empty', 'days', [], 'at least one day');
  check.travel(input.travel);
  input.nodes.forEach((node, i) => {
    check.node(node, `nodes[${i}]`);
  });
  input.days.forEach((day, d) => {
    check.tour(day, `days[${d}]`);
  });
  check.locked(input.days);
  if (input.nights) check.nights(input.nights);
  if (input.nightScores) check.nightScores(input.nights ?? [], input.nightScores);
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
  input.stints?.forEach((stint, s) => {
    check.stint(stint, `stints[${s}]`);
  });
  if (input.balance) check.balance(input.balance);
  return check.issues;
}

/** No day has so many visits. */
const LAST_PLACE = 10_000;

class Checker extends LimitCheck {
  private readonly shortestBreak: number;

  constructor({ nodes, days }: ProblemInput) {
    super(nodes.length, days.length);
    this.shortestBreak = Math.min(
      ...days.flatMap(({ breaks = [] }) => breaks.map(({ duration }) => duration)),
    );
  }

  travel(travel: ArrayLike<number>): void {
    const size = this.n * this.n;
    if (travel.length !== size) {
      this.report('wrong-size', 'travel', travel.length, `${this.n} * ${this.n} = ${size} entries`);
      return;
    }
    for (let k = 0; k < size; k++) {
      if (!isAmount(travel[k]))
        this.limit(travel[k], `travel[${Math.floor(k / this.n)} * n + ${k % this.n}]`);
    }
  }

  node(node: NodeInput, field: string): void {
    this.amount(node.score, `${field}.score`);
    this.amount(node.service, `${field}.service`);
    if (node.windows) this.windows(node.windows, `${field}.windows`);
    if (node.bonusByDay) this.amounts(node.bonusByDay, this.m, `${field}.bonusByDay`);
    if (typeof node.position === 'number') this.position(node.position, `${field}.position`);
    node.days?.forEach((day, k) => {
      this.day(day, `${field}.days[${k}]`);
    });
    if (node.windowsByDay) this.windowsByDay(node.windowsByDay, `${field}.windowsByDay`);
    if (node.breakInside) this.breakInside(node.breakInside, `${field}.breakInside`);
  }

  windowsByDay(lists: readonly (readonly Window[])[], field: string): void {
    if (lists.length !== this.m) this.report('wrong-size', field, lists.length, `${this.m} lists, one a day`);
    lists.forEach((list, d) => {
      this.windows(list, `${field}[${d}]`);
    });
  }

  breakInside({ after, left, shared, windowsByDay }: BreakInsideInput, field: string): void {
    this.amount(after, `${field}.after`);
    this.amount(left, `${field}.left`);
    if (shared !== undefined) this.shared(shared, Math.min(left, this.shortestBreak), `${field}.shared`);
    if (windowsByDay) this.windowsByDay(windowsByDay, `${field}.windowsByDay`);
  }

  private shared(value: number, most: number, field: string): void {
    this.amount(value, field);
    if (value > most) this.report('contradiction', field, value, `at most left and any break, ${most}`);
  }

  position(value: number, field: string): void {
    if (Number.isInteger(value) && value !== 0 && Math.abs(value) <= LAST_PLACE) return;
    this.report('bad-index', field, value, `a place in the day: 1, 2, ... or -1, -2, ... from its end`);
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

  tour(day: DayInput, field: string): void {
    this.index(day.start, `${field}.start`);
    this.index(day.end, `${field}.end`);
    this.finite(day.earliest, `${field}.earliest`);
    this.finite(day.latest, `${field}.latest`);
    if (day.softLatest !== undefined) this.finite(day.softLatest, `${field}.softLatest`);
    if (day.lateCost !== undefined) this.amount(day.lateCost, `${field}.lateCost`);
    if (day.timeCost !== undefined) this.amount(day.timeCost, `${field}.timeCost`);
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

  nightScores(nights: readonly (readonly number[])[], scores: readonly (readonly number[])[]): void {
    if (scores.length !== nights.length) {
      this.report('wrong-size', 'nightScores', scores.length, `${nights.length} lists, as many as nights`);
    }
    scores.forEach((list, d) => {
      this.amounts(list, nights[d]?.length ?? 0, `nightScores[${d}]`);
    });
  }
}
