import type { Itinerary, ItineraryDay, ItineraryPlace, Wgs84 } from '@kangtu/core';
import { dayStyle } from './day-colours.js';
import type { Language } from './messages/language.js';
import { printMessages } from './messages/outputs.js';
import { legsOf, type NumberedStop, numberedStops, placeOf } from './stops.js';
import { adviceLines, dayAdvice } from './view/day-advice.js';
import { nameIn, tripTitle } from './view/names.js';
import { rowView } from './view/row-view.js';
import { stopLines, stopView } from './view/stop-view.js';
import { element, lines, type Xml, xmlDocument } from './xml.js';
import { utcMoment } from './zone.js';

/** KML 2.2 (OGC 07-147r2, WGS-84): a folder a day with its stops and ways. */
export function toKml(itinerary: Itinerary, lang: Language): string {
  const stops = numberedStops(itinerary);
  const { labels } = printMessages(lang);
  return xmlDocument(
    element(
      'kml',
      { xmlns: 'http://www.opengis.net/kml/2.2' },
      element(
        'Document',
        {},
        lines([
          element('name', {}, tripTitle(itinerary, lang)),
          element('description', {}, `${labels.estimates}\n${labels.medicalNote}`),
          ...itinerary.days.map(lineStyle),
          ...itinerary.days.map((day) => folder(itinerary, day, stops, lang)),
        ]),
      ),
    ),
  );
}

/** KML writes colours as aabbggrr. */
function kmlColour(rgb: string): string {
  return `ff${rgb.slice(5, 7)}${rgb.slice(3, 5)}${rgb.slice(1, 3)}`;
}

function lineStyle(day: ItineraryDay): Xml {
  return element(
    'Style',
    { id: `day-${day.day}` },
    element(
      'LineStyle',
      {},
      element('color', {}, kmlColour(dayStyle(day.day).colour)),
      element('width', {}, 4),
    ),
  );
}

function folder(
  itinerary: Itinerary,
  day: ItineraryDay,
  stops: readonly NumberedStop[],
  lang: Language,
): Xml {
  const today = stops.filter((stop) => stop.day === day);
  const advice = adviceLines(dayAdvice(itinerary, day, lang));
  return element(
    'Folder',
    {},
    lines([
      element('name', {}, `${printMessages(lang).day(day.day)} ${day.date}`),
      ...(advice.length === 0 ? [] : [element('description', {}, advice.join('\n'))]),
      ...(day.day === 1 ? [placemark(placeOf(itinerary, day.from), lang)] : []),
      ...today.map((stop) => stopMark(itinerary, stop, lang)),
      placemark(placeOf(itinerary, day.to), lang),
      ...legsOf(day).map((leg) => {
        const row = rowView(itinerary, leg, null, lang);
        return element(
          'Placemark',
          {},
          element('name', {}, row.title),
          element('description', {}, `${row.start}–${row.end} ${row.detail}`),
          element('styleUrl', {}, `#day-${day.day}`),
          element(
            'LineString',
            {},
            element('tessellate', {}, 1),
            element('coordinates', {}, leg.geometry.map(coordinates).join(' ')),
          ),
        );
      }),
    ]),
  );
}

const coordinates = ([lon, lat]: Wgs84) => `${lon},${lat}`;

function stopMark(itinerary: Itinerary, stop: NumberedStop, lang: Language): Xml {
  const view = stopView(stop, lang);
  const zone = itinerary.region.timeZone;
  return element(
    'Placemark',
    {},
    element('name', {}, `${stop.number} ${view.name}`),
    element('description', {}, stopLines(view, lang).join('\n')),
    element(
      'TimeSpan',
      {},
      element('begin', {}, utcMoment(zone, stop.day.date, stop.item.start)),
      element('end', {}, utcMoment(zone, stop.day.date, stop.item.end)),
    ),
    element('Point', {}, element('coordinates', {}, coordinates(stop.place.position))),
  );
}

function placemark(place: ItineraryPlace, lang: Language): Xml {
  return element(
    'Placemark',
    {},
    element('name', {}, nameIn(place.names, lang)),
    element('Point', {}, element('coordinates', {}, coordinates(place.position))),
  );
}
