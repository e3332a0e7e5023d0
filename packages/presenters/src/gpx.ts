import type { Itinerary, ItineraryDay, ItineraryPlace, Wgs84 } from '@kangtu/core';
import type { Language } from './messages/language.js';
import { printMessages } from './messages/outputs.js';
import { words } from './messages/speak.js';
import { legsOf, type NumberedStop, numberedStops, placeOf } from './stops.js';
import { adviceLines, dayAdvice } from './view/day-advice.js';
import { nameIn, tripTitle } from './view/names.js';
import { stopLines, stopView } from './view/stop-view.js';
import { element, lines, type Xml, xmlDocument } from './xml.js';
import { utcMoment } from './zone.js';

/** GPX 1.1 (WGS-84): a waypoint a stop and a night, a route a day through the stops, a track a day along the ways. */
export function toGpx(itinerary: Itinerary, lang: Language): string {
  const stops = numberedStops(itinerary);
  return xmlDocument(
    element(
      'gpx',
      { version: '1.1', creator: 'Kangtu', xmlns: 'http://www.topografix.com/GPX/1/1' },
      lines([
        metadata(itinerary, lang),
        ...stops.map((stop) => stopPoint(itinerary, stop, lang)),
        ...ends(itinerary).map((place) => point('wpt', place, lang, place.kind)),
        ...itinerary.days.map((day) => route(itinerary, day, stops, lang)),
        ...itinerary.days.map((day) => track(itinerary, day, lang)),
      ]),
    ),
  );
}

function metadata(itinerary: Itinerary, lang: Language): Xml {
  const [west, south, east, north] = itinerary.region.bbox;
  const { labels } = printMessages(lang);
  return element(
    'metadata',
    {},
    element('name', {}, tripTitle(itinerary, lang)),
    element('desc', {}, `${labels.estimates}\n${labels.medicalNote}`),
    element('bounds', { minlat: south, minlon: west, maxlat: north, maxlon: east }),
  );
}

/** Places where the days begin and end, each once. */
function ends(itinerary: Itinerary): readonly ItineraryPlace[] {
  const ids = itinerary.days.flatMap((day) => [day.from, day.to]);
  return [...new Set(ids)].map((id) => placeOf(itinerary, id));
}

const at = ([lon, lat]: Wgs84) => ({ lat, lon });

// The order of the children is the schema's (GPX 1.1, wptType).
function stopPoint(itinerary: Itinerary, stop: NumberedStop, lang: Language): Xml {
  const view = stopView(stop, lang);
  return element(
    'wpt',
    at(stop.place.position),
    element('time', {}, utcMoment(itinerary.region.timeZone, stop.day.date, stop.item.start)),
    element('name', {}, `${stop.number} ${view.name}`),
    element('desc', {}, stopLines(view, lang).join('\n')),
    element('sym', {}, 'Flag, Blue'),
    element('type', {}, view.kind),
  );
}

function point(tag: string, place: ItineraryPlace, lang: Language, kind: ItineraryPlace['kind']): Xml {
  return element(
    tag,
    at(place.position),
    element('name', {}, nameIn(place.names, lang)),
    element('sym', {}, kind === 'station' ? 'Ground Transportation' : 'Lodging'),
    element('type', {}, words(lang).kinds[kind]),
  );
}

function route(itinerary: Itinerary, day: ItineraryDay, stops: readonly NumberedStop[], lang: Language): Xml {
  const through = stops.filter((stop) => stop.day === day).map((stop) => stop.place);
  const places = [placeOf(itinerary, day.from), ...through, placeOf(itinerary, day.to)];
  const advice = adviceLines(dayAdvice(itinerary, day, lang));
  return element(
    'rte',
    {},
    element('name', {}, `${printMessages(lang).day(day.day)} ${day.date}`),
    advice.length === 0 ? null : element('desc', {}, advice.join('\n')),
    element('number', {}, day.day),
    places.map((place) =>
      element('rtept', at(place.position), element('name', {}, nameIn(place.names, lang))),
    ),
  );
}

function track(itinerary: Itinerary, day: ItineraryDay, lang: Language): Xml {
  const names = [day.from, day.to].map((id) => nameIn(placeOf(itinerary, id).names, lang));
  return element(
    'trk',
    {},
    element('name', {}, `${printMessages(lang).day(day.day)} ${names.join(' – ')}`),
    element('number', {}, day.day),
    legsOf(day).map((leg) =>
      element(
        'trkseg',
        {},
        leg.geometry.map((position) => element('trkpt', at(position))),
      ),
    ),
  );
}
