import type { Tour } from './tour.js';
import { ROUNDING, type Untimed } from './untimed.js';

/** A window reaches over so many stops; new ones come from so many nearest of each, so many at most in a row. */
const WINDOW = 7;
const NEAREST = 8;
const DEPTH = 3;
/** Ways that cost so many times the most that a change may cost are not followed further. */
const FURTHER = 2;
/** Most visits of a piece that is taken over from another tour. */
const PIECE = 15;
/** Steps of score that a tour may lag behind, or run ahead of, the one it comes from, and steps that a mean score has. */
const HALF = 32;
const WIDTH = 2 * HALF + 1;
const STEPS = 16;
/** Distance, in steps, over which the price of length is measured, and how fast the price follows. */
const SLOPE = 10;
const FOLLOW = 0.3;
/** The first price of length, as a share of score per length. */
const FIRST_PRICE = 0.6;
/** Most changes that are looked at. */
const MOST = 8000;
/** What counts as shorter, where the score is the same. */
const SHORTER = 1e-7;

/**
 * Dynasearch (Congram, Potts and van de Velde 2002) for orienteering: pieces of a day are exchanged for others, and
 * dynamic programming picks the best of all sets of such changes that do not overlap. One that costs score and saves length thus pays
 * for one somewhere else. Its state is how far along the day, and how far ahead of it in score; its value the least length.
 * New pieces are short ways over stops near by, and what other good tours have between the same two stops.
 */
export class Dynasearch {
  /** Tours to take pieces from: visits of each, with the ends of the day around them. */
  private others: readonly Int32Array[] = [];
  private readonly step: number;
  private readonly mostRegret: number;
  /** Score per length, at the margin. */
  private price = 0;
  private readonly ids: Int32Array;
  private readonly index: Int32Array;
  private readonly score: Float64Array;
  private readonly way: Float64Array;
  private readonly nodes: Int32Array;
  /** Score before each stop less the price of the way to it. */
  private readonly worth: Float64Array;
  private worthOfBegin = 0;
  private last = 0;
  /** Changes, by where they begin: from and to which stop, steps of score, length, visits. */
  private changes = 0;
  private readonly from = new Int32Array(MOST);
  private readonly to = new Int32Array(MOST);
  private readonly gain = new Int32Array(MOST);
  private readonly length = new Float64Array(MOST);
  private readonly count = new Int32Array(MOST);
  private readonly visits = new Int32Array(MOST * PIECE);
  /** The states: least length, last change; lowest and highest step reached at each stop. */
  private readonly least: Float64Array;
  private readonly via: Int32Array;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  /** The piece at hand: its visits, and score and length of the first so many of them. */
  private readonly piece = new Int32Array(PIECE);
  private readonly got = new Float64Array(PIECE + 1);
  private readonly gone = new Float64Array(PIECE + 1);
  private begin = 0;
  private firstChange = 0;
  private furthest = 0;
  private readonly isUsed: Uint8Array;
  private readonly placeIn: Int32Array[] = [];
  private readonly result: Int32Array;
  private tour!: Tour;
  private day = 0;

  constructor(
    private readonly u: Untimed,
    meanScore: number,
  ) {
    const size = u.n + u.m + 1;
    this.step = stepOf(u, meanScore);
    this.mostRegret = meanScore;
    this.ids = new Int32Array(size);
    this.index = new Int32Array(size).fill(-1);
    this.score = new Float64Array(size);
    this.way = new Float64Array(size);
    this.nodes = new Int32Array(size);
    this.worth = new Float64Array(size);
    this.least = new Float64Array(size * WIDTH);
    this.via = new Int32Array(size * WIDTH);
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.isUsed = new Uint8Array(size);
    this.result = new Int32Array(size);
  }

  /** Tours of one day to take pieces from, as ids of their stops with both ends. */
  takeFrom(others: readonly Int32Array[]): void {
    const { placeIn, u } = this;
    this.others = others;
    while (placeIn.length < others.length) placeIn.push(new Int32Array(u.n + u.m + 1));
    for (let t = 0; t < others.length; t++) {
      placeIn[t]!.fill(-1);
      for (let k = 0; k < others[t]!.length; k++) placeIn[t]![others[t]![k]!] = k;
    }
  }

  /** Makes day d better until no set of changes helps: more score, or the same on a shorter way. */
  improve(tour: Tour, d: number): boolean {
    this.tour = tour;
    this.day = d;
    let changed = false;
    while (this.improveOnce()) changed = true;
    return changed;
  }

  private improveOnce(): boolean {
    this.read();
    this.changes = 0;
    for (let i = 0; i < this.last; i++) {
      this.begin = i;
      this.firstChange = this.changes;
      this.furthest = Math.min(this.last, i + WINDOW);
      this.worthOfBegin = this.score[i]! - this.price * this.way[i]!;
      this.extend(this.nodes[i]!, 0, i);
      for (let t = 0; t < this.others.length; t++) {
        this.follow(t, 1);
        this.follow(t, -1);
      }
    }
    this.combine();
    this.reprice();
    const better = this.best();
    for (let i = 0; i <= this.last; i++) this.index[this.ids[i]!] = -1;
    return better;
  }

  private read(): void {
    const { tour, ids, nodes, index, score, way, worth, day } = this;
    const { n, problem } = this.u;
    let i = 0;
    for (let id = n + day; ; id = tour.next[id]!, i++) {
      ids[i] = id;
      index[id] = i;
      score[i] = (i > 0 ? score[i - 1]! : 0) + (id < n ? problem.score[id]! : 0);
      way[i] = i > 0 ? way[i - 1]! + tour.leg(ids[i - 1]!, id) : 0;
      nodes[i] = tour.at[id]!;
      if (id === n + day + 1) break;
    }
    this.last = i;
    if (this.price === 0) this.price = (FIRST_PRICE * score[i]!) / Math.max(way[i]!, ROUNDING);
    worth[0] = 0;
    for (let j = 1; j <= i; j++) worth[j] = score[j - 1]! - this.price * way[j]!;
  }

  /** Ways on from `node`, where `count` visits of the piece at hand end, and the stops at which they can rejoin the day. */
  private extend(node: number, count: number, reached: number): void {
    const { u, tour, index, nodes, worth, begin, furthest, piece, got, gone, price, mostRegret } = this;
    const { n, near, width } = u;
    const row = node * n;
    // Its regret at stop j is worth[j] + price * leg - collected.
    const collected = this.worthOfBegin + got[count]! - price * gone[count]!;
    let least = Infinity;
    for (let j = reached + 1; j <= furthest; j++) {
      const regret = worth[j]! + price * u.length[row + nodes[j]!]! - collected;
      if (regret < least) least = regret;
      if (regret <= mostRegret) this.note(j, count);
    }
    if (count === DEPTH || least > FURTHER * mostRegret) return;
    const first = node * width;
    for (let c = first, end = first + Math.min(NEAREST, width); c < end; c++) {
      const next = near[c]!;
      const i = index[next]!;
      if (i < 0 ? tour.day[next]! >= 0 : i <= begin || i >= furthest || (count === 0 && i === begin + 1))
        continue;
      if (count > 0 && (piece[0] === next || (count > 1 && piece[1] === next))) continue;
      this.append(next, count, row);
      this.extend(next, count + 1, Math.max(reached, i));
    }
  }

  /** Visit `next` becomes the piece's last one; `row` = that of the node before it. */
  private append(next: number, count: number, row: number): void {
    const { u, piece, got, gone } = this;
    piece[count] = next;
    got[count + 1] = got[count]! + u.problem.score[next]!;
    gone[count + 1] = gone[count]! + u.length[row + next]!;
  }

  /** The way that another tour takes from the beginning of the window, forwards or backwards. */
  private follow(t: number, direction: number): void {
    const { u, tour, ids, index, nodes, begin, worth, got, gone, price, mostRegret } = this;
    const other = this.others[t]!;
    let k = this.placeIn[t]![ids[begin]!]!;
    if (k < 0) return;
    let reached = begin;
    let row = nodes[begin]! * u.n;
    for (let count = 0; ; count++) {
      k += direction;
      if (k < 0 || k >= other.length) return;
      const id = other[k]!;
      const i = index[id]!;
      if (i < 0 && tour.day[id]! >= 0) return;
      if (i > reached && (count > 0 || i > begin + 1)) {
        const length = gone[count]! + u.length[row + nodes[i]!]!;
        const regret = worth[i]! - this.worthOfBegin - got[count]! + price * length;
        if (regret <= mostRegret) this.note(i, count);
      }
      if (id >= u.n || count === PIECE || (i >= 0 && i <= begin)) return;
      reached = Math.max(reached, i);
      this.append(id, count, row);
      row = id * u.n;
    }
  }

  /** Notes the piece's visits as a way to stop j, unless a better one is known. */
  private note(j: number, count: number): void {
    const { begin, nodes, to, gain, visits, piece, got, gone, u } = this;
    if (this.changes === MOST) return;
    const end = count === 0 ? nodes[begin]! : piece[count - 1]!;
    const length = gone[count]! + u.length[end * u.n + nodes[j]!]!;
    const steps = Math.round((got[count]! - this.score[j - 1]! + this.score[begin]!) / this.step);
    for (let a = this.firstChange; a < this.changes; a++) {
      if (to[a] === j && gain[a]! >= steps && this.length[a]! <= length + ROUNDING) return;
    }
    const a = this.changes++;
    this.from[a] = begin;
    to[a] = j;
    gain[a] = steps;
    this.length[a] = length;
    this.count[a] = count;
    for (let k = 0; k < count; k++) visits[a * PIECE + k] = piece[k]!;
  }

  private combine(): void {
    const { last, least, via, from, to, gain, length, low, high } = this;
    least.fill(Infinity, 0, (last + 1) * WIDTH);
    low.fill(WIDTH, 0, last + 1);
    high.fill(-1, 0, last + 1);
    least[HALF] = 0;
    low[0] = HALF;
    high[0] = HALF;
    for (let a = 0; a < this.changes; a++) {
      const f = from[a]!;
      const t = to[a]!;
      const g = gain[a]!;
      const added = length[a]!;
      const first = Math.max(low[f]!, -g);
      const end = Math.min(high[f]!, WIDTH - 1 - g);
      if (first > end) continue;
      if (first + g < low[t]!) low[t] = first + g;
      if (end + g > high[t]!) high[t] = end + g;
      const shift = t * WIDTH + g;
      for (let o = first, s = f * WIDTH + first; o <= end; o++, s++) {
        const sum = least[s]! + added;
        if (sum >= least[shift + o]!) continue;
        least[shift + o] = sum;
        via[shift + o] = a;
      }
    }
  }

  /** What length is worth around this tour. */
  private reprice(): void {
    const middle = this.last * WIDTH + HALF;
    const more = this.least[middle + SLOPE]! - this.least[middle - SLOPE]!;
    if (!(more > 0) || more === Infinity) return;
    this.price += FOLLOW * ((2 * SLOPE * this.step) / more - this.price);
  }

  /** Takes the best set of changes that really is better. */
  private best(): boolean {
    const limit = this.u.limit[this.day]! + ROUNDING;
    for (let o = WIDTH - 1; o >= HALF; o--) {
      if (this.least[this.last * WIDTH + o]! <= limit && this.take(o)) return true;
    }
    return false;
  }

  /** False = the changes that end in offset o visit a place twice or, scores being rounded, are no better. */
  private take(o: number): boolean {
    const { tour, ids, via, visits, isUsed, result, u, day, least, way } = this;
    const end = this.last * WIDTH + o;
    isUsed.fill(0);
    let count = 0;
    let gained = 0;
    for (let j = this.last; j > 0; ) {
      const a = via[j * WIDTH + o]!;
      for (let k = this.count[a]! - 1; k >= 0; k--) {
        const node = visits[a * PIECE + k]!;
        if (isUsed[node] === 1) return false;
        isUsed[node] = 1;
        result[count++] = node;
        gained += u.problem.score[node]!;
      }
      j = this.from[a]!;
      o -= this.gain[a]!;
      if (j === 0) break;
      result[count++] = ids[j]!;
      gained += u.problem.score[ids[j]!]!;
    }
    const more = gained - this.score[this.last]!;
    const isShorter = least[end]! < way[this.last]! - SHORTER;
    if (more < -ROUNDING || (more <= ROUNDING && !isShorter)) return false;
    tour.replaceDay(day, result, count);
    return true;
  }
}

/** The unit in which scores are told apart: their common divisor, unless that is too fine. */
function stepOf(u: Untimed, meanScore: number): number {
  let divisor = 0;
  for (const node of u.candidates) {
    let a = u.problem.score[node]!;
    if (!Number.isInteger(a)) return meanScore / STEPS;
    while (a > 0) [a, divisor] = [divisor % a, a];
  }
  return divisor * 2 * STEPS < meanScore ? meanScore / STEPS : divisor;
}
