import type { ProblemInput } from '@kangtu/solver';

/**
 * A trip of several days through hotels, relaxed to one tour from the start to the end: a hotel left out makes no tour
 * longer (triangle inequality), and days together are no longer than the sum of their limits. What no such tour scores, no
 * trip does.
 */
export interface OneTour {
  /** The problem's node of each: the start (0), the end (1), and the vertices from 2 on. */
  readonly nodes: readonly number[];
  /** Scores of the start (0), the end (1) and of the vertices from 2 on. */
  readonly scores: Float64Array;
  /** Length between each two of them, row by row; symmetric. */
  readonly lengths: Float64Array;
  /** Most length of the tour. */
  readonly limit: number;
}

/** @throws Error when the problem is not one of hotel selection alone: its visits take time, or its roads are one-way. */
export function oneTourOf({ nodes, travel, days, nights = [] }: ProblemInput): OneTour {
  const hotels = new Set(nights.flat());
  const kept = nodes.map((_, node) => node).filter((node) => node < 2 || !hotels.has(node));
  const lengths = Float64Array.from(
    kept.flatMap((from) => kept.map((to) => travel[from * nodes.length + to]!)),
  );
  const n = kept.length;
  if (
    kept.some((node) => nodes[node]!.service !== 0) ||
    lengths.some((one, k) => one !== lengths[(k % n) * n + Math.floor(k / n)])
  )
    throw new Error('expected visits without length and the same way there and back');
  return {
    nodes: kept,
    scores: Float64Array.from(kept, (node) => (node < 2 ? 0 : nodes[node]!.score)),
    lengths,
    limit: days.reduce((sum, { earliest, latest }) => sum + latest - earliest, 0),
  };
}

/** An edge of the tour: two ends, the lower first, and its length. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** The edges that some tour within the limit uses; the closing edge from the end to the start is none of them. */
export function edgesOf({ scores, lengths, limit }: OneTour): Edge[] {
  const n = scores.length;
  const length = (a: number, b: number) => lengths[a * n + b]!;
  const edges: Edge[] = [];
  for (let from = 0; from < n; from++)
    for (let to = Math.max(2, from + 1); to < n; to++) {
      const there = length(0, from) + length(from, to) + length(to, 1);
      const back = length(0, to) + length(to, from) + length(from, 1);
      const least = from === 0 ? there : from === 1 ? back : Math.min(there, back);
      if (least <= limit) edges.push({ from, to, length: length(from, to) });
    }
  return edges;
}
