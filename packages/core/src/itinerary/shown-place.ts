import type { Fact, Place, Region, Source } from '../region/region.js';
import type { Itinerary, ItineraryPlace, ShownFact } from './itinerary.js';

function stated<T>({ value, asOf, sources }: Fact<T>): ShownFact<T> {
  return { value, asOf, sources };
}

function shown<T>(fact: Fact<T> | null): ShownFact<T> | null {
  return fact === null ? null : stated(fact);
}

/** The facts that are absent where they are unknown. */
function laterFacts(place: Place) {
  const { phone, booking, reductions, accessibility, elevation, walking, ascent, judged } = place;
  return {
    ...(phone && { phone: stated(phone) }),
    ...(booking && { booking: stated(booking) }),
    ...(reductions && { reductions: stated(reductions) }),
    ...(accessibility && { accessibility: stated(accessibility) }),
    ...(elevation && { elevation: stated(elevation) }),
    ...(walking && { walking: stated(walking) }),
    ...(ascent && { ascent: stated(ascent) }),
    ...(judged && { judged: stated(judged) }),
  };
}

export function shownPlace(place: Place): ItineraryPlace {
  const later = laterFacts(place);
  const facts = [place.grade, place.hours, place.ticket, place.visitMinutes, ...Object.values(later)];
  const sources = [...place.sources, ...facts.flatMap((fact) => fact?.sources ?? [])];
  return {
    id: place.id,
    names: place.names,
    kind: place.kind,
    position: place.position,
    precision: place.precision,
    region: place.region,
    county: place.county,
    elements: place.elements,
    grade: place.grade?.value ?? null,
    hours: shown(place.hours),
    ticket: shown(place.ticket),
    visitMinutes: shown(place.visitMinutes),
    about: place.about,
    note: place.note,
    ...later,
    ...(place.exertion === null ? {} : { exertion: place.exertion }),
    sources: [...new Set(sources)],
  };
}

/** The places of those ids, in the region's order, and the sources their facts refer to. */
export function shownPlaces(
  region: Region,
  ids: ReadonlySet<string>,
): { readonly places: Itinerary['places']; readonly sources: readonly Source[] } {
  const places = region.places.filter((place) => ids.has(place.id)).map(shownPlace);
  const used = new Set(places.flatMap((place) => place.sources));
  return {
    places: Object.fromEntries(places.map((place) => [place.id, place])),
    sources: region.sources.filter((source) => used.has(source.id)),
  };
}
