import { dayNotes } from '../calendar/index.js';
import { joinNames } from '../region/merge.js';
import type { Names, Region } from '../region/region.js';
import { restRule } from '../trip/drive.js';
import type { TripRequest } from '../trip/request.js';
import type { Travel } from '../trip/travel.js';
import { placesInWishes } from '../trip/wanted.js';
import { withAlternatives } from './alternatives.js';
import { withCare } from './care.js';
import { type Mark, marksOf, type Roads } from './drive.js';
import type { Item, Itinerary, ItineraryDay, LeftOut } from './itinerary.js';
import { withSeasons } from './seasons.js';
import { shownPlaces } from './shown-place.js';
import { withOffers, withTherapies } from './therapies.js';
import { coverageOf, totalsOf } from './totals.js';
import { waysOf } from './ways.js';

/** Within so many minutes of a town one finds a table. */
const TABLE_MINUTES = 10;

export function roadsOf(region: Region, request: TripRequest, travel: Travel): Roads {
  const towns = region.places.filter((place) => place.kind === 'town' && travel.has(place.id));
  const ways = waysOf(region);
  const known = new Map<string, readonly Mark[]>();
  const near = new Map<string, boolean>();
  return {
    travel,
    ways,
    marks: (from, to) => {
      const key = `${from}\n${to}`;
      const marks = known.get(key) ?? marksOf(travel, ways, from, to);
      known.set(key, marks);
      return marks;
    },
    places: new Map(region.places.map((place) => [place.id, place])),
    rests: restRule(request),
    nearTown: (id) => {
      const found = near.get(id) ?? towns.some((town) => travel.minutes(id, town.id) <= TABLE_MINUTES);
      near.set(id, found);
      return found;
    },
  };
}

/** The days as a whole trip: totals, places, what was left out. Findings are for `check` to add. */
export function assemble(
  region: Region,
  request: TripRequest,
  roads: Roads,
  days: readonly ItineraryDay[],
  left: readonly LeftOut[],
  search: Itinerary['search'],
): Itinerary {
  const seasonal = withSeasons(withNotes(withCare(region, days)), roads.places);
  const treated = withTherapies(request, seasonal);
  const offered = withOffers(region, roads.travel, treated);
  const told = withAlternatives(region, request, roads.travel, offered);
  const items = days.flatMap((day) => day.items);
  const ids = new Set([
    ...mentioned(told),
    ...left.flatMap(({ place, params, changes }) => [
      place,
      ...(typeof params?.other === 'string' ? [params.other] : []),
      ...(changes ?? []).flatMap((change) => (change.code === 'drop' ? [change.drop] : [])),
    ]),
    ...request.via,
    ...request.mustSee,
    ...placesInWishes(request),
  ]);
  return {
    schema: 'kangtu/itinerary@1',
    region: {
      id: region.id,
      names: namesOfParts(region, days, roads),
      timeZone: region.timeZone,
      dataDate: region.dataDate,
      bbox: region.bbox,
    },
    request,
    days: told,
    ...shownPlaces(region, ids),
    totals: totalsOf(items, roads.places),
    elements: coverageOf(items, roads.places),
    leftOut: left,
    findings: [],
    emergency: region.emergency,
    search,
  };
}

/** Of the prefectures in which the trip stops, starts, ends or sleeps: nobody calls a trip by those it never sees. */
function namesOfParts({ names, parts }: Region, days: readonly ItineraryDay[], { places }: Roads): Names {
  const stops = days.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'visit' ? item.place : [])),
  );
  const ids = [...days.flatMap(({ from, to }) => [from, to]), ...stops];
  const seen = new Set(ids.map((id) => places.get(id)?.region));
  const touched = parts.filter(({ id }) => seen.has(id));
  if (touched.length === 0 || touched.length === parts.length) return names;
  return joinNames(touched.map((part) => part.names));
}

function withNotes(days: readonly ItineraryDay[]): readonly ItineraryDay[] {
  return days.map((day) => {
    const notes = dayNotes(day.date);
    return notes.length === 0 ? day : { ...day, notes };
  });
}

function mentioned(days: readonly ItineraryDay[]): readonly string[] {
  return days.flatMap((day) => [
    day.from,
    day.to,
    ...day.items.flatMap(placesOf),
    ...(day.alternatives ?? []).flatMap(({ instead }) => instead?.place ?? []),
    ...(day.offers ?? []).map(({ place }) => place),
  ]);
}

function placesOf(item: Item): readonly string[] {
  if (item.kind === 'leg') return [item.from, item.to, ...item.passing];
  if (item.kind !== 'visit') return [item.at];
  return item.care === undefined ? [item.place] : [item.place, item.care.hospital];
}
