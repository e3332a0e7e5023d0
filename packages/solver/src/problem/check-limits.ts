import { NumberCheck } from './check-numbers.js';
import type {
  BalanceInput,
  CoverageInput,
  KindInput,
  RelationInput,
  ResourceInput,
  StintInput,
} from './input.js';

/** Checks what is asked of the selection as a whole: coverage, kinds, amounts, relations, balance. */
export class LimitCheck extends NumberCheck {
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
    this.counts(kind.maxPerDay, `${field}.maxPerDay`);
    this.counts(kind.minPerDay, `${field}.minPerDay`);
    if (kind.maxPerTrip !== undefined) this.count(kind.maxPerTrip, `${field}.maxPerTrip`);
    if (kind.minPerTrip !== undefined) this.count(kind.minPerTrip, `${field}.minPerTrip`);
    const least = kind.minPerTrip ?? 0;
    const most = Math.min(kind.maxPerTrip ?? Infinity, new Set(kind.nodes).size);
    if (least > most)
      this.report('contradiction', `${field}.minPerTrip`, least, `at most ${most}, all that can be visited`);
    this.kindDays(kind, field);
  }

  private kindDays({ minPerDay, maxPerDay }: KindInput, field: string): void {
    for (let d = 0; d < this.m; d++) {
      const least = (typeof minPerDay === 'object' ? minPerDay[d] : minPerDay) ?? 0;
      const most = (typeof maxPerDay === 'object' ? maxPerDay[d] : maxPerDay) ?? Infinity;
      if (least <= most) continue;
      this.report('contradiction', `${field}.minPerDay`, least, `at most maxPerDay, ${most}`);
      return;
    }
  }

  resource(resource: ResourceInput, field: string): void {
    const { node, leg, maxPerDay, maxPerTrip, cost, freePerDay, lackCost, leastPerDay } = resource;
    if (node) this.amounts(node, this.n, `${field}.node`);
    if (leg) this.amounts(leg, this.n * this.n, `${field}.leg`);
    this.limits(maxPerDay, `${field}.maxPerDay`);
    if (maxPerTrip !== undefined) this.limit(maxPerTrip, `${field}.maxPerTrip`);
    if (cost !== undefined) this.amount(cost, `${field}.cost`);
    this.limits(freePerDay, `${field}.freePerDay`);
    if (lackCost !== undefined) this.amount(lackCost, `${field}.lackCost`);
    this.limits(leastPerDay, `${field}.leastPerDay`);
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

  stint({ node, leg, most, pauses }: StintInput, field: string): void {
    if (node) this.amounts(node, this.n, `${field}.node`);
    if (leg) this.amounts(leg, this.n * this.n, `${field}.leg`);
    this.limit(most, `${field}.most`);
    pauses?.forEach((pause, k) => {
      this.index(pause, `${field}.pauses[${k}]`);
    });
  }

  balance({ cost, days }: BalanceInput): void {
    this.amount(cost, 'balance.cost');
    days?.forEach((day, k) => {
      this.day(day, `balance.days[${k}]`);
    });
  }
}
