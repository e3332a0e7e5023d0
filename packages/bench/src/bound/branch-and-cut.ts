import type { Highs } from 'highs';
import { type Edge, edgesOf, type OneTour } from './one-tour.js';
import { type Cut, type Optimum, Relaxation } from './relaxation.js';
import { brokenSubtours } from './subtours.js';

/** HiGHS keeps to its rows and reduced costs within 1e-7 each: a bound this near below the aim proves nothing. */
const TOLERANCE = 1e-3;
const INTEGER = 1e-5;
/** Rounds of cuts at the root and at every other node, and how many in turn may bring nothing. */
const ROOT = { rounds: 300, idle: 6 };
const NODE = { rounds: 30, idle: 2 };
const CUTS_PER_ROUND = 100;
const CUTS_KEPT = 800;

export interface Question {
  readonly aim: number;
  /** Is this tour one that counts? Vertices of the tour from the start (0) to the end (1). */
  readonly accept: (tour: readonly number[]) => boolean;
  readonly stop: () => boolean;
}

export interface BoundResult {
  /** Is there a tour of at least the aim? `open` when it was stopped before it knew. */
  readonly answer: 'none' | 'found' | 'open';
  /** No tour scores more than this, by the relaxation with cuts alone. */
  readonly root: number;
  /** The same when the search ended, in steps that the scores can add up to: below the aim when `none`, as at the root when `found`. */
  readonly bound: number;
  readonly nodes: number;
  /** Tours of at least the aim that were not accepted. */
  readonly refused: number;
}

interface Node {
  readonly bound: number;
  /** Columns held at 0 or at 1. */
  readonly held: readonly (readonly [column: number, value: number])[];
}

/**
 * Is there a tour that scores at least the aim (a whole number, as the scores) and is accepted? Branch and cut over vertices
 * and edges (Fischetti, Salazar González and Toth 1998). Depth first: the aim is fixed, so the order of the nodes changes none of them,
 * and the next linear programme starts near the last.
 * @throws Error when HiGHS gives up.
 */
export function branchAndCut(highs: Highs, tour: OneTour, ask: Question): BoundResult {
  const search = new BranchAndCut(highs, tour, ask);
  try {
    return search.run();
  } finally {
    search.dispose();
  }
}

class BranchAndCut {
  private edges: readonly Edge[];
  private relaxation: Relaxation;
  private held: Node['held'] = [];
  private readonly n: number;
  private refused = 0;

  constructor(
    private readonly highs: Highs,
    private readonly tour: OneTour,
    private readonly ask: Question,
  ) {
    this.n = tour.scores.length;
    this.edges = edgesOf(tour);
    this.relaxation = new Relaxation(highs, tour, this.edges);
  }

  run(): BoundResult {
    const root = this.cut(ROOT);
    const below = this.ask.aim - 1;
    const atRoot = Math.floor((root?.score ?? below) + TOLERANCE);
    let nodes = 1;
    const result = (answer: BoundResult['answer'], bound: number): BoundResult => {
      return { answer, root: atRoot, bound: Math.floor(bound + TOLERANCE), nodes, refused: this.refused };
    };
    if (root === null) return result('none', atRoot);
    this.narrow(root);
    const open: Node[] = [{ bound: root.score, held: [] }];
    while (open.length > 0) {
      if (this.ask.stop()) return result('open', Math.max(...open.map(({ bound }) => bound)));
      const node = open.pop()!;
      nodes++;
      this.hold(node.held);
      const optimum = this.cut(NODE);
      if (optimum === null) continue;
      const column = this.branchOn(optimum.shares);
      if (column === undefined) return result('found', root.score);
      for (const value of [0, 1]) open.push({ bound: optimum.score, held: [...node.held, [column, value]] });
    }
    return result('none', below);
  }

  dispose(): void {
    this.relaxation.dispose();
  }

  /** Solves the node with more and more cuts. @returns null when it cannot reach the aim. */
  private cut({ rounds, idle }: { rounds: number; idle: number }): Optimum | null {
    let last = Number.POSITIVE_INFINITY;
    let still = 0;
    for (let round = 0; ; round++) {
      const optimum = this.relaxation.solve();
      if (optimum === null || optimum.score <= this.ask.aim - TOLERANCE) return null;
      still = last - optimum.score < optimum.score * 1e-5 ? still + 1 : 0;
      last = optimum.score;
      const whole = this.branchOn(optimum.shares) === undefined;
      const cuts: Cut[] = brokenSubtours(optimum.shares, this.edges, this.n);
      if (whole && cuts.length === 0) {
        const tour = this.tourOf(optimum.shares);
        if (this.ask.accept(tour)) return optimum;
        this.refused++;
        cuts.push({ tour });
      }
      if (cuts.length === 0) return optimum;
      if (!whole && (round >= rounds || still > idle || this.ask.stop())) return optimum;
      if (this.relaxation.cutCount > CUTS_KEPT && round === 0) this.relaxation.forget();
      this.relaxation.add(cuts.slice(0, CUTS_PER_ROUND));
    }
  }

  /** Leaves out the edges that no tour of the aim uses, by their reduced costs at the root. */
  private narrow(root: Optimum): void {
    this.relaxation.forget();
    const cuts: readonly Cut[] = this.relaxation.kept;
    const spare = root.score - (this.ask.aim - TOLERANCE);
    this.edges = this.edges.filter((_, edge) => {
      const column = this.n + edge;
      return root.shares[column]! > INTEGER || root.costs[column]! <= spare;
    });
    this.relaxation.dispose();
    this.relaxation = new Relaxation(this.highs, this.tour, this.edges);
    this.relaxation.add(cuts);
  }

  /** The vertices of a whole optimum in their order, from the start to the end. */
  private tourOf(shares: Float64Array): number[] {
    const used = this.edges.filter((_, edge) => shares[this.n + edge]! > 0.5);
    const tour = [0];
    while (used.length > 0) {
      const at = tour.at(-1)!;
      const next = used.findIndex(({ from, to }) => from === at || to === at);
      const [{ from, to }] = used.splice(next, 1) as [Edge];
      tour.push(from === at ? to : from);
    }
    return tour;
  }

  private hold(held: Node['held']): void {
    for (const [column] of this.held) this.relaxation.bound(column, 0, 1);
    for (const [column, value] of held) this.relaxation.bound(column, value, value);
    this.held = held;
  }

  /** The vertex, or when all are whole the edge, that is most undecided; undefined when none is. */
  private branchOn(shares: Float64Array): number | undefined {
    const undecided = (column: number) => Math.min(shares[column]!, 1 - shares[column]!);
    const most = (from: number, to: number) => {
      let best: number | undefined;
      for (let column = from; column < to; column++)
        if (undecided(column) > (best === undefined ? INTEGER : undecided(best))) best = column;
      return best;
    };
    return most(2, this.n) ?? most(this.n, shares.length);
  }
}
