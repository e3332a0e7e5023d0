import { dayOrigin, dayWindow } from './day-window.js';
import { type RestRule, restRule, withRests } from './drive.js';
import type { NightPlan } from './nights.js';
import type { TripRequest } from './request.js';
import { lunchOf, passPause } from './stop-times.js';
import type { Travel } from './travel.js';

/** Where a day of a night plan may begin and end. */
export function endsOfDay(
  plan: NightPlan,
  request: TripRequest,
  d: number,
): { readonly froms: readonly string[]; readonly tos: readonly string[] } {
  const origin = dayOrigin(request, d);
  return {
    froms: origin === null ? plan.nights[d - 1]! : [origin],
    tos: d === request.days - 1 ? [request.end] : plan.nights[d]!,
  };
}

/** Minutes from place to place with the rests of each leg. */
export function chainMinutes(chain: readonly string[], travel: Travel, rule: RestRule): number {
  return chain.slice(1).reduce((sum, id, i) => sum + withRests(travel.minutes(chain[i]!, id), rule), 0);
}

/** Of the days that have no time for the drive alone, the worst: minutes needed at best, and there are. */
export function tooLong(
  plan: NightPlan,
  request: TripRequest,
  travel: Travel,
): { readonly needed: number; readonly available: number } | null {
  const rule = restRule(request);
  let worst: { readonly needed: number; readonly available: number } | null = null;
  for (const [d, passes] of plan.passes.entries()) {
    const lunch = lunchOf(request, d);
    const noon = lunch === null ? 0 : lunch.duration + lunch.rest;
    const { froms, tos } = endsOfDay(plan, request, d);
    const drives = froms.flatMap((from) =>
      tos.map((to) => chainMinutes([from, ...passes, to], travel, rule)),
    );
    const pauses = passes.length > 0 ? noon + passes.length * passPause(request) : 0;
    const needed = Math.min(...drives) + pauses;
    const { earliest, latest } = dayWindow(request, d);
    const available = Math.max(0, latest - earliest);
    if (needed <= available) continue;
    if (worst === null || needed - available > worst.needed - worst.available) worst = { needed, available };
  }
  return worst;
}

/** Every drive of a day without stops, for every lodging it may begin and end at, and the whole day's minutes. */
export function dayLegs(
  request: TripRequest,
  travel: Travel,
  plan: NightPlan,
): readonly (readonly [from: string, to: string, drive: number])[] {
  const rule = restRule(request);
  return plan.passes.flatMap((passes, d) => {
    const { froms, tos } = endsOfDay(plan, request, d);
    return froms.flatMap((from) =>
      tos.flatMap((to) => {
        const chain = [from, ...passes, to];
        const drive = chainMinutes(chain, travel, rule);
        return chain.slice(1).map((id, i) => [chain[i]!, id, drive] as const);
      }),
    );
  });
}
