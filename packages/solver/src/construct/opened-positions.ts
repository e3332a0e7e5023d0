import type { Routes } from '../search/routes.js';
import type { Tables } from '../search/tables.js';

/** The positions of each route that the changes since the last commit opened for candidates outside. */
export class OpenedPositions {
  /** First and last of them, flat, by route. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly room: Float64Array;
  /** The widest room of each route. */
  readonly widest: Float64Array;
  /** Matrix row of each stop: few rows, all in the fastest cache while candidates pass by. */
  readonly line: Int32Array;

  constructor(
    private readonly t: Tables,
    private readonly routes: Routes,
  ) {
    this.low = new Int32Array(t.days);
    this.high = new Int32Array(t.days);
    this.room = new Float64Array(routes.node.length);
    this.widest = new Float64Array(t.days);
    this.line = new Int32Array(routes.node.length);
  }

  /** Every position of route r. */
  openAll(r: number): void {
    this.low[r] = r * this.routes.stride;
    this.high[r] = r * this.routes.stride + this.routes.length[r]!;
  }

  /** An insertion behind flat position `at` of route r: two positions where there was one. */
  noteInsertion(r: number, at: number): void {
    if (at < this.low[r]!) this.low[r]!++;
    if (at <= this.high[r]!) this.high[r]!++;
    this.measureRoom(r);
  }

  /** Positions of the changed route r whose departure before, latest begin behind or arc changed. */
  openChanged(r: number): void {
    const s = this.routes;
    const { node, depart, latest, oldNode, oldDepart, oldLatest } = s;
    const base = r * s.stride;
    const shift = s.oldLength[r]! - s.length[r]!;
    const end = base + s.length[r]! + 1;
    let p = base;
    while (p < end && node[p] === oldNode[p]) p++;
    let low = p - 1;
    while (low > base && latest[low] !== oldLatest[low]) low--;
    this.low[r] = low;
    p = end;
    while (p > base && node[p] === oldNode[p + shift]) p--;
    let high = p + 1;
    while (high < end && depart[high] !== oldDepart[high + shift]) high++;
    this.high[r] = high - 1;
  }

  /**
   * Room of each position: how much later the next stop may be reached. A visit longer than that cannot fit,
   * whatever its detour (which the triangle inequality keeps from being negative).
   */
  measureRoom(r: number): void {
    const { node, arrive, latest } = this.routes;
    const { room, line } = this;
    const low = this.low[r]!;
    const high = this.high[r]!;
    const { width } = this.t;
    let widest = -Infinity;
    line[low] = node[low]! * width;
    for (let p = low; p <= high; p++) {
      const left = latest[p + 1]! - arrive[p + 1]!;
      room[p] = left;
      line[p + 1] = node[p + 1]! * width;
      if (left > widest) widest = left;
    }
    this.widest[r] = widest;
  }
}
