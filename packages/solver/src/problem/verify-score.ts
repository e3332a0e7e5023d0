import type { ProblemInput } from './input.js';
import type { Solution } from './solution.js';

/** The score of the stated routes, nights and times, from the input alone. */
export function scoreFromInput(input: ProblemInput, solution: Solution): number {
  const { nodes, nights, nightScores, coverage } = input;
  let score = 0;
  const amounts = (coverage?.curve ?? []).map(() => 0);
  solution.routes.forEach((route, day) => {
    for (const node of route) {
      score += nodes[node]!.score + (nodes[node]!.bonusByDay?.[day] ?? 0);
      amounts.forEach((_, c) => {
        amounts[c]! += coverage!.amount[node * amounts.length + c]!;
      });
    }
    score -= dayPrices(input, solution, day);
    const at = nights?.[day]?.indexOf(solution.ends[day]!) ?? -1;
    if (at >= 0) score += nightScores?.[day]?.[at] ?? 0;
  });
  amounts.forEach((amount, c) => {
    const curve = coverage!.curve[c]!;
    score += curve[Math.min(amount, curve.length - 1)]!;
  });
  return score - balancePrice(input, solution);
}

/** What one day costs: too much of a resource, its time, too late an end. */
function dayPrices(input: ProblemInput, solution: Solution, day: number): number {
  const n = input.nodes.length;
  const { earliest, latest, softLatest = Infinity, lateCost = 0, timeCost = 0 } = input.days[day]!;
  const stops = [solution.starts[day]!, ...solution.routes[day]!, solution.ends[day]!];
  const end = Math.min(solution.schedule[day]!.finish, latest);
  let price = (end - earliest) * timeCost + Math.max(0, end - softLatest) * lateCost;
  const of = (amount: number | readonly number[]) => (typeof amount === 'object' ? amount[day]! : amount);
  for (const { node, leg, cost = 0, freePerDay = 0, lackCost = 0, leastPerDay = 0 } of input.resources ??
    []) {
    let used = 0;
    for (const visited of solution.routes[day]!) used += node?.[visited] ?? 0;
    for (let i = 1; i < stops.length; i++) used += Math.min(1e9, leg?.[stops[i - 1]! * n + stops[i]!] ?? 0);
    price += cost * Math.max(0, used - of(freePerDay)) + lackCost * Math.max(0, of(leastPerDay) - used);
  }
  return price;
}

function balancePrice({ balance, nodes, days, travel }: ProblemInput, solution: Solution): number {
  if (!balance) return 0;
  const loads = (balance.days ?? [...days.keys()]).map((day) => {
    const stops = [solution.starts[day]!, ...solution.routes[day]!, solution.ends[day]!];
    let load = 0;
    for (let i = 1; i < stops.length; i++) load += travel[stops[i - 1]! * nodes.length + stops[i]!]!;
    for (const node of solution.routes[day]!) load += nodes[node]!.service;
    return load < 1e9 ? load : 0;
  });
  return loads.length > 0 ? balance.cost * (Math.max(...loads) - Math.min(...loads)) : 0;
}
