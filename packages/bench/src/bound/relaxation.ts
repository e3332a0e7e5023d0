import type { Highs } from 'highs';
import type { Edge, OneTour } from './one-tour.js';

/** `x(edges within members) <= y(members) - y(spared)`: among these vertices the tour is no circle. */
export interface SubtourCut {
  readonly members: readonly number[];
  readonly spared: number;
}

/** This very tour, from the start to the end, is not to be had: one of its edges at least is another. */
export interface TourCut {
  readonly tour: readonly number[];
}

export type Cut = SubtourCut | TourCut;

export interface Optimum {
  /** Score of the relaxation. */
  readonly score: number;
  /** Share of every vertex that is visited, then of every edge that is used. */
  readonly shares: Float64Array;
  /** What the score loses at least by one more of a column that is at 0 (or one less of one that is at 1). */
  readonly costs: Float64Array;
}

/** The linear relaxation of the one tour over some edges; it grows by cuts, and columns can be fixed. Dispose of it. */
export class Relaxation {
  private readonly model: ReturnType<Highs['createModel']>;
  private readonly base: number;
  private cuts: Cut[] = [];
  private solved = false;

  constructor(
    private readonly highs: Highs,
    { scores, limit }: OneTour,
    private readonly edges: readonly Edge[],
  ) {
    this.model = highs.createModel();
    this.model.options.set({ output_flag: false, presolve: 'off' });
    const n = scores.length;
    const columns = n + edges.length;
    // The start and the end are on every tour.
    this.model.addVars(
      Array.from({ length: columns }, (_, column) => (column < 2 ? 1 : 0)),
      new Float64Array(columns).fill(1),
    );
    this.model.changeColsCost(
      { kind: 'range', from: 0, to: n - 1 },
      scores.map((score) => -score),
    );
    for (let vertex = 0; vertex < n; vertex++) this.model.addRow(0, 0, this.degree(vertex, n));
    this.model.addRow(-highs.infinity, limit, {
      indices: edges.map((_, edge) => n + edge),
      values: edges.map(({ length }) => length),
    });
    this.base = n + 1;
  }

  /** Two edges at every vertex that is visited; one at the start and at the end, whose other is the closing edge. */
  private degree(vertex: number, n: number): { indices: number[]; values: number[] } {
    const indices = [vertex];
    for (let e = 0; e < this.edges.length; e++)
      if (this.edges[e]!.from === vertex || this.edges[e]!.to === vertex) indices.push(n + e);
    return { indices, values: indices.map((_, k) => (k > 0 ? 1 : vertex < 2 ? -1 : -2)) };
  }

  get cutCount(): number {
    return this.cuts.length;
  }

  /** Cuts in force, to be put into another relaxation of the same tour. */
  get kept(): readonly Cut[] {
    return this.cuts;
  }

  add(cuts: readonly Cut[]): void {
    for (const cut of cuts) {
      const { most, ...row } = 'tour' in cut ? this.otherTour(cut) : this.noCircle(cut);
      this.model.addRow(-this.highs.infinity, most, row);
    }
    this.cuts.push(...cuts);
  }

  private noCircle({ members, spared }: SubtourCut): { most: number; indices: number[]; values: number[] } {
    const inside = new Set(members);
    const vertices = members.filter((vertex) => vertex !== spared);
    const edges = this.columnsOf(({ from, to }) => inside.has(from) && inside.has(to));
    return {
      most: 0,
      indices: [...vertices, ...edges],
      values: [...vertices.map(() => -1), ...edges.map(() => 1)],
    };
  }

  private otherTour({ tour }: TourCut): { most: number; indices: number[]; values: number[] } {
    const place = new Map(tour.map((vertex, k) => [vertex, k]));
    const indices = this.columnsOf(({ from, to }) => Math.abs(place.get(from)! - place.get(to)!) === 1);
    return { most: tour.length - 2, indices, values: indices.map(() => 1) };
  }

  private columnsOf(which: (edge: Edge) => boolean): number[] {
    const n = this.base - 1;
    return this.edges.flatMap((edge, k) => (which(edge) ? [n + k] : []));
  }

  /** Drops the cuts that do not bind in the last optimum. */
  forget(): void {
    if (!this.solved) return;
    const { rowStatus } = this.model.getBasis();
    const { basic } = this.highs.constants.basisStatus;
    const loose = this.cuts.map((cut, k) => !('tour' in cut) && rowStatus[this.base + k] === basic);
    const rows = loose.flatMap((gone, k) => (gone ? [this.base + k] : []));
    if (rows.length === 0) return;
    this.model.deleteRows({ kind: 'set', indices: rows });
    this.cuts = this.cuts.filter((_, k) => !loose[k]);
  }

  bound(column: number, least: number, most: number): void {
    this.model.changeColBounds(column, least, most);
  }

  /** @returns null when nothing fits the bounds of the columns. @throws Error when HiGHS gives up. */
  solve(): Optimum | null {
    const { optimal, infeasible } = this.highs.constants.modelStatus;
    this.model.run();
    let status = this.model.getModelStatus();
    if (status !== optimal && status !== infeasible) {
      // From the last basis it can lose its way; from nothing it seldom does.
      this.model.clearSolver();
      this.model.run();
      status = this.model.getModelStatus();
    }
    this.solved = status === optimal;
    if (status === infeasible) return null;
    if (status !== optimal) throw new Error(`HiGHS ended with status ${status}`);
    const { colValue, colDual } = this.model.getSolution();
    return { score: -this.model.getObjectiveValue(), shares: colValue, costs: colDual.map(Math.abs) };
  }

  dispose(): void {
    this.model.dispose();
  }
}
