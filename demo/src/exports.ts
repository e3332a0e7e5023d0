import type { Itinerary } from '@kangtu/core';
import { type Language, toCsv, toGeojson, toGpx, toHtml, toIcs, toKml, toMarkdown } from '@kangtu/presenters';

/** File formats by their ending. This module is loaded when a file is asked for. */
const FORMATS = {
  gpx: { type: 'application/gpx+xml', write: toGpx },
  ics: { type: 'text/calendar', write: toIcs },
  kml: { type: 'application/vnd.google-earth.kml+xml', write: toKml },
  geojson: {
    type: 'application/geo+json',
    write: (trip: Itinerary) => JSON.stringify(toGeojson(trip), null, 1),
  },
  csv: { type: 'text/csv', write: toCsv },
  md: { type: 'text/markdown', write: toMarkdown },
  html: { type: 'text/html', write: (trip: Itinerary, lang: Language) => toHtml(trip, lang) },
  json: { type: 'application/json', write: (trip: Itinerary) => JSON.stringify(trip, null, 1) },
} as const satisfies Record<
  string,
  { readonly type: string; readonly write: (trip: Itinerary, lang: Language) => string }
>;

export type Format = keyof typeof FORMATS;

export function download(trip: Itinerary, format: Format, lang: Language): void {
  const { type, write } = FORMATS[format];
  const url = URL.createObjectURL(new Blob([write(trip, lang)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `kangtu-${trip.request.date}-${trip.days.length}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
