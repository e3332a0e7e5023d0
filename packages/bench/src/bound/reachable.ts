import type { ProblemInput } from '@kangtu/solver';
import type { Highs } from 'highs';
import { type BoundResult, branchAndCut } from './branch-and-cut.js';
import { oneTourOf } from './one-tour.js';
import { canSplit } from './split.js';

/**
 * Which problems of hotel selection over the same vertices have a trip that scores at least `aim`? Exact: every single tour
 * of the greatest total length that scores as much is looked at, and counts for a problem whose hotels can cut it into its
 * days. One search answers all; the `bound` is that of the problem with the greatest total.
 * @throws Error when a problem has more to it than hotels and limits, or other vertices, or when HiGHS gives up.
 */
export function reachable(
  highs: Highs,
  inputs: readonly ProblemInput[],
  aim: number,
  stop: () => boolean,
): BoundResult[] {
  const tours = inputs.map(oneTourOf);
  const longest = tours.reduce((most, tour) => (tour.limit > most.limit ? tour : most));
  if (
    tours.some(
      (tour) =>
        tour.lengths.join() !== longest.lengths.join() || tour.scores.join() !== longest.scores.join(),
    )
  )
    throw new Error('expected problems over the same vertices');
  const found = inputs.map(() => false);
  const accept = (vertices: readonly number[]) => {
    inputs.forEach((input, i) => {
      const order = vertices.slice(1, -1).map((vertex) => tours[i]!.nodes[vertex]!);
      found[i] ||= canSplit(input, order);
    });
    return found.every(Boolean);
  };
  const result = branchAndCut(highs, longest, { aim, accept, stop });
  const step = longest.scores.reduce(divisor, 0);
  const reach = (bound: number) => Math.floor(bound / step) * step;
  const open = { ...result, bound: reach(result.bound) };
  return found.map((one) => (one ? { ...open, answer: 'found', bound: reach(result.root) } : open));
}

/** Greatest common divisor: scores that are all multiples of 5 add up to such only. */
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
