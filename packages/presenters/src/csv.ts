import { ELEMENTS, formatClockTime, type Itinerary, minutesThere, type VisitItem } from '@kangtu/core';
import { cleanLine } from './clean.js';
import { therapyText } from './messages/advice.js';
import type { Language } from './messages/language.js';
import { cardMessages, printMessages } from './messages/outputs.js';
import { words } from './messages/speak.js';
import { type NumberedStop, numberedStops, placeOf } from './stops.js';
import { adviceLines, dayAdvice } from './view/day-advice.js';
import { nameIn, otherName, reasonText } from './view/names.js';

type Cell = string | number | null;

// A cell that begins so is run as a formula by spreadsheet programs (OWASP, CSV injection); full-width forms too.
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]/u;

/** The stops as a table, RFC 4180, with a byte order mark so that spreadsheet programs read the Chinese. */
export function toCsv(itinerary: Itinerary, lang: Language): string {
  const rows = [header(lang), ...numberedStops(itinerary).map((stop) => row(itinerary, stop, lang))];
  return `\uFEFF${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet would run is shown with an apostrophe before it. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = cleanLine(cell);
  const shown = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\n\r]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
}

function header(lang: Language): readonly Cell[] {
  const { labels } = printMessages(lang);
  return [
    labels.number,
    labels.day,
    labels.date,
    labels.arrive,
    labels.leave,
    `${labels.stay} (min)`,
    'id',
    labels.name,
    labels.otherName,
    labels.kind,
    labels.grade,
    `${labels.ticket} (CNY)`,
    labels.hours,
    `${labels.longitude} (WGS-84)`,
    `${labels.latitude} (WGS-84)`,
    labels.position,
    ...ELEMENTS.map((element) => words(lang).elements[element].short),
    labels.unconfirmed,
    labels.why,
    labels.night,
    cardMessages(lang).labels.treatment,
    labels.advice,
    labels.lunch,
  ];
}

function row(itinerary: Itinerary, stop: NumberedStop, lang: Language): readonly Cell[] {
  const { number, day, item, place } = stop;
  const { kinds, precisions, unconfirmed } = words(lang);
  return [
    number,
    day.day,
    day.date,
    formatClockTime(item.start),
    formatClockTime(item.end),
    minutesThere(item, place),
    place.id,
    nameIn(place.names, lang),
    otherName(place.names, lang),
    kinds[place.kind],
    place.grade === null ? null : printMessages(lang).grade(place.grade),
    place.ticket === null ? null : place.ticket.value / 100,
    place.hours === null ? null : place.hours.value,
    place.position[0],
    place.position[1],
    precisions[place.precision],
    ...ELEMENTS.map((element) => place.elements[element]),
    item.unconfirmed.map((fact) => unconfirmed[fact]).join('; '),
    item.reasons.map((reason) => reasonText(reason, lang)).join('; '),
    day.night === null ? null : nameIn(placeOf(itinerary, day.night).names, lang),
    therapyText(item, lang),
    adviceLines(dayAdvice(itinerary, day, lang)).join(' '),
    lunchTime(item),
  ];
}

/** A lunch within the visit; lunch elsewhere is no stop. */
function lunchTime({ lunch }: VisitItem): string | null {
  return lunch === undefined ? null : `${formatClockTime(lunch.start)}–${formatClockTime(lunch.end)}`;
}
