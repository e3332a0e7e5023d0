import type { Problem } from './problem.js';

/** Score of a selection of nodes: the sum of their scores and what the coverage curves give for it. */
export function scoreOf(problem: Problem, visited: Iterable<number>): number {
  const { coverage } = problem;
  const classes = coverage?.classes ?? 0;
  const collected = new Float64Array(classes);
  let score = 0;
  for (const node of visited) {
    score += problem.score[node]!;
    for (let c = 0; c < classes; c++) collected[c]! += coverage!.amount[node * classes + c]!;
  }
  for (let c = 0; c < classes; c++) {
    const curve = coverage!.curve[c]!;
    score += curve[Math.min(collected[c]!, curve.length - 1)]!;
  }
  return score;
}
