import { dayHours, isHot, isIndoor, isOutdoor, NOON } from '../calendar/index.js';
import type { Place, Region } from '../region/region.js';
import { isSight, placeScore, visitRange } from '../traveller/index.js';
import { restRule } from '../trip/drive.js';
import type { TripRequest } from '../trip/request.js';
import { refusal } from '../trip/sights.js';
import type { Travel } from '../trip/travel.js';
import type { ClockTime } from '../units/index.js';
import { gapOf } from './gap.js';
import type { Alternative, ItineraryDay } from './itinerary.js';
import { placesVisited } from './visited.js';

/** So many driving minutes more than planned are still a sensible change of plan ... */
const MOST_DETOUR = 60;
/** ... and each costs this many points of a place's worth. */
const PER_MINUTE = 2;

/**
 * The days with what to do indoors instead of each outdoor stop when it rains, and instead of those at noon in
 * the heat: a place of the region that the trip does not visit, open then, reached and left in the time of the stop it
 * stands for. The rest of the day stays as it is.
 */
export function withAlternatives(
  region: Region,
  request: TripRequest,
  travel: Travel,
  days: readonly ItineraryDay[],
): readonly ItineraryDay[] {
  const visited = new Set(placesVisited(days));
  const indoor = region.places.filter(
    (place) =>
      isSight(place) &&
      isIndoor(place) &&
      travel.has(place.id) &&
      !visited.has(place.id) &&
      refusal(region, place, request) === null,
  );
  const byId = new Map(region.places.map((place) => [place.id, place]));
  return days.map((day) => {
    const alternatives = alternativesOf(day, request, travel, byId, indoor);
    return alternatives.length === 0 ? day : { ...day, alternatives };
  });
}

function alternativesOf(
  day: ItineraryDay,
  request: TripRequest,
  travel: Travel,
  places: ReadonlyMap<string, Place>,
  indoor: readonly Place[],
): readonly Alternative[] {
  const used = new Set<string>();
  return day.items.flatMap((item, i): Alternative[] => {
    const place = item.kind === 'visit' ? places.get(item.place) : undefined;
    if (place === undefined || !isOutdoor(place)) return [];
    const options = indoor
      .filter(({ id }) => !used.has(id))
      .flatMap((other) => insteadOf(day, i, other, request, travel) ?? []);
    const worth = ({ place: id, detour }: (typeof options)[number]) =>
      placeScore(places.get(id)!, request, day.date) - Math.max(0, detour) * PER_MINUTE;
    const best = options.reduce<(typeof options)[number] | null>(
      (most, each) => (most === null || worth(each) > worth(most) ? each : most),
      null,
    );
    if (best !== null) used.add(best.place);
    const noon = item.start < NOON.to && item.end > NOON.from && isHot(place, day.date);
    const reasons: readonly Alternative['reason'][] = noon ? ['rain', 'heat'] : ['rain'];
    return reasons.map((reason) => ({ reason, item: i, place: place.id, instead: best }));
  });
}

/** That place in the time of the visit `item`, driving to it and from it included; null = it does not fit. */
function insteadOf(
  day: ItineraryDay,
  item: number,
  place: Place,
  request: TripRequest,
  travel: Travel,
): Alternative['instead'] {
  const { from, to, leave, arrive, before, after, planned } = gapOf(day, item);
  if (!travel.has(from) || !travel.has(to)) return null;
  const out = travel.minutes(from, place.id);
  const back = travel.minutes(place.id, to);
  const longest = restRule(request).after;
  const detour = out + back - planned;
  if (Math.max(out, back) > longest || detour > MOST_DETOUR) return null;
  const { open, confirmed } = dayHours(place, day.date);
  const { min, max } = visitRange(place);
  const late = arrive - back - after;
  for (const hours of open) {
    const start = Math.max(leave + out + before, hours.open);
    const last = (place.lastEntryMinutes?.value ?? 0) > hours.close - start;
    const end = Math.min(late, hours.close, start + max);
    if (end - start >= min && !last)
      return { place: place.id, start: start as ClockTime, end: end as ClockTime, detour, confirmed };
  }
  return null;
}
