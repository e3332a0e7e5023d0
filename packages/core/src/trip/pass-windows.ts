import type { Window } from '@kangtu/solver';
import { chainMinutes, endsOfDay } from './day-drives.js';
import { dayWindow } from './day-window.js';
import { restRule } from './drive.js';
import type { NightPlan } from './nights.js';
import type { TripRequest } from './request.js';
import type { Travel } from './travel.js';

/**
 * When each town of a day may be passed: not before one can be there, not after one must be. Where a day passes
 * several, there is a second way: a slice of the day for each, which forces their order.
 */
export function passWindows(
  plan: NightPlan,
  request: TripRequest,
  travel: Travel,
): readonly (readonly (readonly Window[])[])[] {
  const rule = restRule(request);
  const reach = plan.passes.map((passes, d) => {
    const { froms, tos } = endsOfDay(plan, request, d);
    const chain = [froms[0]!, ...passes, tos[0]!];
    const at = passes.map((_, i) => chainMinutes(chain.slice(0, i + 2), travel, rule));
    return { at, total: Math.max(1, chainMinutes(chain, travel, rule)), ...dayWindow(request, d) };
  });
  const wide = reach.map(({ at, total, earliest, latest }) =>
    at.map((minutes) => ({
      open: earliest + minutes,
      close: Math.max(earliest + minutes, latest - total + minutes),
    })),
  );
  if (plan.passes.every((passes) => passes.length < 2)) return [wide];
  const sliced = wide.map((windows, d) => {
    const { at, total, earliest, latest } = reach[d]!;
    const edge = (i: number) =>
      earliest + ((latest - earliest) * ((at[i] ?? 0) + (at[i + 1] ?? total))) / (2 * total);
    return windows.map(({ open, close }, i) => {
      const from = i === 0 ? open : Math.max(open, Math.ceil(edge(i - 1)));
      const to = i === windows.length - 1 ? close : Math.min(close, Math.floor(edge(i)));
      return from <= to ? { open: from, close: to } : { open, close };
    });
  });
  return [wide, sliced];
}
