import type { ProblemIssue } from './error.js';

/** Collects issues about numbers, each with field and value. */
export class NumberCheck {
  readonly issues: ProblemIssue[] = [];

  /** @param n number of nodes, @param m number of days. */
  constructor(
    protected readonly n: number,
    protected readonly m: number,
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

  amounts(list: ArrayLike<number>, size: number, field: string): void {
    if (list.length !== size) this.report('wrong-size', field, list.length, `${size} entries`);
    for (let k = 0; k < list.length; k++) if (!isAmount(list[k])) this.limit(list[k], `${field}[${k}]`);
  }

  /** Zero or more; Infinity = no limit. */
  limit(value: unknown, field: string): void {
    if (this.number(value, field) && value < 0) this.report('negative', field, value, 'zero or more');
  }

  /** A whole number from 0 to below `m`. */
  day(value: unknown, field: string): void {
    if (!Number.isInteger(value) || (value as number) < 0 || (value as number) >= this.m) {
      this.report('bad-index', field, value, `the index of a day, 0 to ${this.m - 1}`);
    }
  }

  /** One limit, or a list of one a day; Infinity = none. */
  limits(value: number | readonly number[] | undefined, field: string): void {
    if (typeof value === 'object') this.amounts(value, this.m, field);
    else if (value !== undefined) this.limit(value, field);
  }

  /** One whole number, or a list of one a day. */
  counts(value: number | readonly number[] | undefined, field: string): void {
    if (typeof value !== 'object') {
      if (value !== undefined) this.count(value, field);
      return;
    }
    if (value.length !== this.m)
      this.report('wrong-size', field, value.length, `${this.m} entries, one a day`);
    value.forEach((one, d) => {
      this.count(one, `${field}[${d}]`);
    });
  }
}

/** Asked before a field is named: a matrix has as many fields as it has legs. */
export function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0;
}
