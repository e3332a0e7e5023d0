import { dayHours } from '../calendar/index.js';
import type { Place, Region } from '../region/region.js';
import { isSight } from '../traveller/index.js';
import type { LocalDate } from '../units/index.js';
import type { Travel } from './travel.js';

/** So near a town, an evening may be spent there. */
const EVENING_MINUTES = 15;
/** Open at this time or later = something for the evening. */
const EVENING = 1170;
/** So near a town, a sight makes it a place where travellers stay and hotels are. */
const AROUND_MINUTES = 30;
/** Points for each graded sight around a town, by A-level: where the best are people like to stay. */
const AROUND_POINTS = [0, 6, 10, 16, 26, 44] as const;
const MOST_AROUND = 170;
const EVENING_POINTS = 12;
const MOST_EVENING = 60;
/** Points for what a town itself gives of food and sightseeing, each 0 .. 3. */
const OWN_POINTS = 10;

/** Any ordinary day: hours of the evening hardly ever depend on the date. */
const ORDINARY_DAY = '2027-04-14' as LocalDate;

/**
 * What a night in a town is worth to a traveller, in points, from what the map holds in and around it: an evening in
 * a fine town is about worth a visit.
 */
export function nightWorth(region: Region, travel: Travel, town: string): number {
  const near = region.places
    .filter((place) => isSight(place) && travel.has(place.id))
    .map((place) => ({ place, minutes: travel.minutes(town, place.id) }))
    .filter(({ minutes }) => minutes <= AROUND_MINUTES);
  const around = near.reduce((sum, { place }) => sum + (AROUND_POINTS[place.grade?.value ?? 0] ?? 0), 0);
  const evenings = near.filter(
    ({ place, minutes }) => minutes <= EVENING_MINUTES && opensInTheEvening(place),
  );
  const own = region.places.find(({ id }) => id === town)?.elements;
  return (
    Math.min(MOST_AROUND, around) +
    Math.min(MOST_EVENING, evenings.length * EVENING_POINTS) +
    ((own?.food ?? 0) + (own?.sightseeing ?? 0)) * OWN_POINTS
  );
}

/** Only hours that somebody has confirmed count. */
function opensInTheEvening(place: Place): boolean {
  const { open, confirmed } = dayHours(place, ORDINARY_DAY);
  return confirmed && open.some(({ close }) => close > EVENING);
}
