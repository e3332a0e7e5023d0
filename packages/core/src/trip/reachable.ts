import { dayLegs } from './day-drives.js';
import { LONGEST_LEG, restRule } from './drive.js';
import type { NightPlan } from './nights.js';
import type { TripRequest } from './request.js';
import type { Sight } from './sights.js';
import { passPause } from './stop-times.js';
import type { Travel } from './travel.js';
import { namedPlaces } from './wanted.js';

/**
 * A day of little driving bears a detour of so many minutes, one of much driving half as many fewer as it drives.
 * Sights that ask for more are left out before the search ...
 */
const DETOUR = 200;
/** ... and the least worth beyond this number. */
const MAX_SIGHTS = 80;

/** Sights that some day could pass by with a sensible detour, the most worth first; what the request names stays. */
export function reachable(
  request: TripRequest,
  travel: Travel,
  sights: readonly Sight[],
  plan: NightPlan,
): readonly Sight[] {
  const legs = dayLegs(request, travel, plan);
  const named = namedPlaces(request);
  const detour = ({ place: { id } }: Sight) =>
    Math.min(
      ...legs.map(
        ([a, b, drive]) => travel.minutes(a, id) + travel.minutes(id, b) - travel.minutes(a, b) + drive / 2,
      ),
    );
  const rated = sights
    .map((sight, i) => ({
      sight,
      i,
      stays: sight.mandatory || named.has(sight.place.id),
      detour: detour(sight),
    }))
    .filter(({ sight, stays }) => stays || sight.windowsByDay.some((windows) => windows.length > 0))
    .filter(({ stays, detour }) => stays || detour <= DETOUR)
    .sort((a, b) => Number(b.stays) - Number(a.stays) || worth(b) - worth(a) || a.i - b.i);
  // Back in the region's order, so that the problem does not depend on how the ranking came about.
  const kept = rated.slice(0, Math.max(MAX_SIGHTS, named.size)).sort((a, b) => a.i - b.i);
  return kept.map(({ sight }) => sight);
}

function worth({ sight, detour }: { readonly sight: Sight; readonly detour: number }): number {
  return sight.score - detour / 2;
}

const TWO_HOURS = 120;

/** A leg to or from a sight is no longer than this: a sensible drive, or the longest that the towns ask for anyway. */
export function longestLeg(request: TripRequest, travel: Travel, plan: NightPlan): number {
  const rule = restRule(request);
  // Who must rest every two hours does not drive longer to a sight: the road may have no place to rest.
  if (request.breaks?.drivingMost !== undefined) return rule.after;
  if (passPause(request) > 0) return Math.max(rule.after, TWO_HOURS);
  const legs = dayLegs(request, travel, plan).map(([from, to]) => travel.minutes(from, to));
  return Math.max(LONGEST_LEG, ...legs.filter(Number.isFinite));
}
