import { usedOnDay } from './limits.js';
import type { Problem, Resource } from './problem.js';

/** Score of a whole answer: visits, coverage and nights, less the prices of resources, of time, of late and of uneven days. */
export function scoreOf(
  problem: Problem,
  routes: readonly (readonly number[])[],
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  finish: ArrayLike<number>,
): number {
  let score = visitScore(problem, routes) + nightScore(problem, ends);
  routes.forEach((route, d) => {
    score -= endPrice(problem, d, finish[d]!);
    for (const resource of problem.resources) {
      if (resource.cost === 0 && resource.lackCost === 0) continue;
      score -= resourcePrice(resource, d, usedOnDay(problem, resource, starts[d]!, ends[d]!, route));
    }
  });
  const loads = routes.map((route, d) => loadOf(problem, starts[d]!, ends[d]!, route));
  return score - balanceCost(problem, loads);
}

function visitScore(
  { m, score, dayBonus, coverage }: Problem,
  routes: readonly (readonly number[])[],
): number {
  const classes = coverage?.classes ?? 0;
  const collected = new Float64Array(classes);
  let sum = 0;
  routes.forEach((route, d) => {
    for (const node of route) {
      sum += score[node]! + (dayBonus?.[node * m + d] ?? 0);
      for (let c = 0; c < classes; c++) collected[c]! += coverage!.amount[node * classes + c]!;
    }
  });
  for (let c = 0; c < classes; c++) {
    const curve = coverage!.curve[c]!;
    sum += curve[Math.min(collected[c]!, curve.length - 1)]!;
  }
  return sum;
}

function nightScore({ n, m, nightScore: scores }: Problem, ends: ArrayLike<number>): number {
  let sum = 0;
  for (let d = 0; scores && d < m - 1; d++) sum += scores[d * n + ends[d]!]!;
  return sum;
}

/** Price of so much used on day `d`: above what is free, and below the least. */
export function resourcePrice(
  { cost, freePerDay, lackCost, leastPerDay }: Resource,
  d: number,
  used: number,
): number {
  return cost * Math.max(0, used - freePerDay[d]!) + lackCost * Math.max(0, leastPerDay[d]! - used);
}

/** Price of arriving at the end of day `d` at `finish`: of its time, and of being late. */
export function endPrice(problem: Problem, d: number, finish: number): number {
  // A day that cannot be kept is no later than its end.
  const end = Math.min(finish, problem.dayLatest[d]!);
  const late = end - problem.softLatest[d]!;
  const time = problem.timeCost[d]! * (end - problem.dayEarliest[d]!);
  return late > 0 ? time + late * problem.lateCost[d]! : time;
}

/** Travel and service of a day. */
function loadOf(
  { n, travel, service }: Problem,
  start: number,
  end: number,
  route: readonly number[],
): number {
  let sum = 0;
  let from = start;
  for (const node of route) {
    sum += travel[from * n + node]! + service[node]!;
    from = node;
  }
  return sum + travel[from * n + end]!;
}

/** Price of the difference between the fullest and the emptiest day; a day that cannot be travelled has no load. */
export function balanceCost({ balance }: Problem, loads: ArrayLike<number>): number {
  if (!balance) return 0;
  let most = -Infinity;
  let least = Infinity;
  for (const d of balance.days) {
    const load = loads[d]! < 1e9 ? loads[d]! : 0;
    most = Math.max(most, load);
    least = Math.min(least, load);
  }
  return most > least ? balance.cost * (most - least) : 0;
}
