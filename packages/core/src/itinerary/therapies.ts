import { dogDayStart } from '../calendar/index.js';
import type { Region } from '../region/region.js';
import { healthLimits, therapyTimes } from '../rules/index.js';
import { mayTreat } from '../traveller/index.js';
import type { TripRequest } from '../trip/request.js';
import type { Travel } from '../trip/travel.js';
import type { Minutes } from '../units/index.js';
import type { ItineraryDay, TherapyOffer, VisitItem } from './itinerary.js';
import { visitedPlaces } from './visited.js';

/** The days with the treatment that a visit is for, and which session of how many it is. */
export function withTherapies(request: TripRequest, days: readonly ItineraryDay[]): readonly ItineraryDay[] {
  const { therapies = [] } = request;
  if (therapies.length === 0) return days;
  const { rules } = healthLimits(request);
  const sessions = new Map<string, number>();
  return days.map((day) => ({
    ...day,
    items: day.items.map((item) => {
      const wish = item.kind === 'visit' ? therapies.find(({ place }) => place === item.place) : undefined;
      if (item.kind !== 'visit' || wish === undefined) return item;
      const session = (sessions.get(item.place) ?? 0) + 1;
      sessions.set(item.place, session);
      const { therapy, sessions: of } = wish;
      const minutes = Math.min(therapyTimes(therapy, rules).treatment, item.minutes) as Minutes;
      return { ...item, therapy: { therapy, session, of, minutes } } satisfies VisitItem;
    }),
  }));
}

/** A site of Chinese medicine further than this from all stops of the day is no offer for it. */
const OFFER_MINUTES = 45;

/** The days on which a period of the dog days begins, with the nearest place that may give 三伏贴. */
export function withOffers(
  region: Region,
  travel: Travel,
  days: readonly ItineraryDay[],
): readonly ItineraryDay[] {
  return days.map((day) => {
    if (dogDayStart(day.date) === null) return day;
    if (day.items.some((item) => item.kind === 'visit' && item.therapy?.therapy === 'plaster')) return day;
    const offer = nearestSite(region, travel, day);
    return offer === null ? day : { ...day, offers: [offer] };
  });
}

function nearestSite(region: Region, travel: Travel, day: ItineraryDay): TherapyOffer | null {
  const stops = [day.from, ...visitedPlaces(day.items), day.to];
  const sites = region.places
    .filter((place) => mayTreat(place) && travel.has(place.id))
    .map(({ id }) => ({ id, minutes: Math.min(...stops.map((stop) => travel.minutes(stop, id))) }))
    .filter(({ minutes }) => minutes <= OFFER_MINUTES)
    .sort((a, b) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
  const [best] = sites;
  return best === undefined ? null : { therapy: 'plaster', place: best.id, minutes: best.minutes as Minutes };
}
