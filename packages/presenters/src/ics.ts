import { type ClockTime, type Item, type Itinerary, type LocalDate, utcOffset } from '@kangtu/core';
import { cleanLine, cleanText } from './clean.js';
import { fingerprint, tripKey } from './fingerprint.js';
import type { Language } from './messages/language.js';
import { printMessages } from './messages/outputs.js';
import { type NumberedStop, numberedStops, placeOf } from './stops.js';
import { adviceLines, dayAdvice } from './view/day-advice.js';
import { nameIn, tripTitle } from './view/names.js';
import { rowView } from './view/row-view.js';
import { stopLines, stopView } from './view/stop-view.js';
import { localMoment } from './zone.js';

/**
 * iCalendar (RFC 5545): one event a stop, in the region's zone, with place and position. The UIDs depend on the
 * trip and the place only, so that importing a newer plan of the same trip moves the events instead of doubling
 * them. DTSTAMP is the day the data were checked: the same plan gives the same bytes.
 */
export function toIcs(itinerary: Itinerary, lang: Language): string {
  const stops = numberedStops(itinerary);
  const zone = cleanLine(itinerary.region.timeZone);
  const content = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kangtu//Itinerary 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${icsText(tripTitle(itinerary, lang))}`,
    `X-WR-CALDESC:${icsText(printMessages(lang).labels.medicalNote)}`,
    ...timeZone(zone, utcOffset(zone, itinerary.request.date)),
    ...stops.flatMap((stop) => event(itinerary, stop, stops, lang)),
    'END:VCALENDAR',
  ];
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

/** TEXT of RFC 5545, 3.3.11. */
function icsText(text: string): string {
  return cleanText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n');
}

/** Folds a content line after at most 75 octets of UTF-8, never inside a character (RFC 5545, 3.1). */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A zone of one offset: right for China, and for the days of the trip in a zone that has summer time. */
function timeZone(id: string, offset: number): readonly string[] {
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  const shown = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:19920101T000000',
    `TZOFFSETFROM:${shown}`,
    `TZOFFSETTO:${shown}`,
    ...(id === 'Asia/Shanghai' ? ['TZNAME:CST'] : []),
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
}

function event(
  itinerary: Itinerary,
  stop: NumberedStop,
  stops: readonly NumberedStop[],
  lang: Language,
): readonly string[] {
  const zone = cleanLine(itinerary.region.timeZone);
  const when = (time: ClockTime) => `TZID=${zone}:${basic(stop.day.date, time)}`;
  const { number, place, item } = stop;
  const county = place.county === null ? [] : [nameIn(place.county, lang)];
  return [
    'BEGIN:VEVENT',
    `UID:${uid(itinerary, stop, stops)}`,
    `DTSTAMP:${itinerary.region.dataDate.replaceAll('-', '')}T000000Z`,
    `DTSTART;${when(item.start)}`,
    `DTEND;${when(item.end)}`,
    `SUMMARY:${icsText(`${number} ${nameIn(place.names, lang)}`)}`,
    `LOCATION:${icsText([nameIn(place.names, lang), ...county].join(', '))}`,
    `GEO:${place.position[1].toFixed(6)};${place.position[0].toFixed(6)}`,
    `DESCRIPTION:${icsText(description(itinerary, stop, lang))}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** The first visit of a place keeps its UID when a second one is added. */
function uid(itinerary: Itinerary, stop: NumberedStop, stops: readonly NumberedStop[]): string {
  const earlier = stops.filter((other) => other.place.id === stop.place.id && other.number < stop.number);
  return `${tripKey(itinerary.request)}-${fingerprint(stop.place.id)}-${earlier.length + 1}@kangtu`;
}

function basic(date: LocalDate, time: ClockTime): string {
  const moment = localMoment(date, time);
  return `${moment.date}T${moment.time}`.replace(/[-:]/g, '');
}

/** How to get there from the stop before, then what the card of the stop says. */
function description(itinerary: Itinerary, stop: NumberedStop, lang: Language): string {
  const view = stopView(stop, lang);
  const way = itemsBefore(stop).map((item) => {
    const row = rowView(itinerary, item, null, lang);
    return `${row.start}–${row.end} ${row.title}, ${row.detail}`;
  });
  const { label, labels } = printMessages(lang);
  const night =
    stop.day.night === null
      ? []
      : [label(labels.night, nameIn(placeOf(itinerary, stop.day.night).names, lang))];
  // Calendars show events only: the first one of a day has its advice, the first of the trip the note too.
  const note = stop.number === 1 ? [labels.medicalNote] : [];
  const first = stop.day.items.find((item) => item.kind === 'visit') === stop.item;
  const advice = first ? adviceLines(dayAdvice(itinerary, stop.day, lang)) : [];
  return [...way, ...stopLines(view, lang), ...night, ...advice, ...note].join('\n');
}

function itemsBefore({ day, item }: NumberedStop): readonly Item[] {
  const end = day.items.indexOf(item);
  const start = day.items.slice(0, end).findLastIndex((before) => before.kind === 'visit') + 1;
  return day.items.slice(start, end);
}
