import type { Itinerary } from '@kangtu/core';
import { dayStyle } from './day-colours.js';
import { PAGE_STYLE } from './html-style.js';
import { type Basemap, NO_BASEMAP } from './map-svg/basemap.js';
import { drawMap } from './map-svg/draw.js';
import type { Language } from './messages/language.js';
import { printMessages } from './messages/outputs.js';
import type { PrintMessages } from './messages/print.js';
import { adviceLines } from './view/day-advice.js';
import { describeTrip } from './view/describe.js';
import type { DayView, RowView, StopView, TripView } from './view/view.js';
import { htmlElement as element, type Xml, type XmlChild } from './xml.js';

/** Nothing from outside, no script: the page may only use its own style and drawings. */
export const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page that needs nothing but itself: open it offline, send it, print it. */
export function toHtml(itinerary: Itinerary, lang: Language, basemap: Basemap = NO_BASEMAP): string {
  const trip = describeTrip(itinerary, lang);
  const say = printMessages(lang);
  const map = (day: number | null): Xml => {
    const { svg } = drawMap(itinerary, { lang, day, basemap, width: 720, height: day === null ? 520 : 400 });
    return element('figure', {}, { xml: svg });
  };
  const page = element(
    'html',
    { lang: trip.tag },
    head(trip),
    element(
      'body',
      {},
      element('header', {}, title(trip), facts(trip.facts), map(null)),
      element(
        'main',
        {},
        trip.days.map((day) => dayPart(day, map(day.number), say)),
      ),
      element('footer', {}, closing(trip, say)),
    ),
  );
  return `<!doctype html>\n${page.xml}\n`;
}

function head(trip: TripView): Xml {
  return element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, trip.title),
    element('style', {}, { xml: PAGE_STYLE }),
  );
}

function title(trip: TripView): XmlChild {
  return [
    element('h1', {}, trip.title),
    element('p', { class: 'lead' }, trip.route.join(' → ')),
    element('p', {}, trip.dates),
  ];
}

function facts(list: TripView['facts']): Xml {
  return element(
    'dl',
    {},
    list.map(({ label, value }) => element('div', {}, element('dt', {}, label), element('dd', {}, value))),
  );
}

function dayPart(day: DayView, map: Xml, say: PrintMessages): Xml {
  const style = `--day: ${dayStyle(day.number).colour}`;
  return element(
    'section',
    { style },
    element('h2', {}, `${day.title} `, element('small', {}, day.date)),
    element('p', { class: 'totals' }, day.totals),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          [say.labels.time, say.labels.itinerary].map((label) => element('th', { scope: 'col' }, label)),
        ),
      ),
      element('tbody', {}, day.rows.map(rowPart)),
    ),
    day.night === null ? null : element('p', { class: 'night' }, say.label(say.labels.night, day.night)),
    map,
    element('div', { class: 'cards' }, day.stops.map(card)),
    advicePart(day, say),
  );
}

function advicePart(day: DayView, { labels }: PrintMessages): XmlChild {
  const sentences = adviceLines(day.advice);
  if (sentences.length === 0) return null;
  const items = sentences.map((sentence) => element('li', {}, sentence));
  return [element('h3', { class: 'advice' }, labels.advice), element('ul', {}, items)];
}

function rowPart(row: RowView): Xml {
  return element(
    'tr',
    { class: row.kind },
    element('td', {}, `${row.start}–${row.end}`),
    element(
      'td',
      {},
      row.number === null ? null : element('span', { class: 'number' }, row.number),
      element('b', {}, row.title),
      ' ',
      element('span', { class: 'detail' }, row.detail),
      row.unconfirmed === null ? null : element('span', { class: 'mark' }, row.unconfirmed),
    ),
  );
}

function card(stop: StopView): Xml {
  return element(
    'article',
    {},
    element(
      'h3',
      {},
      element('span', { class: 'number' }, stop.number),
      stop.name,
      stop.otherName === null ? null : element('small', {}, ` ${stop.otherName}`),
    ),
    element('p', { class: 'detail' }, stop.kind),
    stop.about === null ? null : element('p', {}, stop.about),
    facts([...stop.facts, ...stop.setting]),
    stop.note === null ? null : element('p', { class: 'detail' }, stop.note),
    stop.unconfirmed === null ? null : element('p', { class: 'mark' }, stop.unconfirmed),
  );
}

function closing(trip: TripView, { labels }: PrintMessages): XmlChild {
  const items = (list: readonly XmlChild[]) =>
    element(
      'ul',
      {},
      list.map((each) => element('li', {}, each)),
    );
  const sources = trip.sources.map((source) => [
    [source.title, source.publisher, source.date, source.licence].filter((part) => part !== null).join(', '),
    source.url === null
      ? null
      : [' ', element('a', { href: source.url, rel: 'noopener noreferrer' }, source.url)],
  ]);
  return [
    element('h2', {}, labels.warnings),
    items([...trip.findings.map(({ text }) => text), ...trip.notes]),
    element('h2', {}, labels.emergency),
    items(trip.emergency.map(({ number, name }) => [element('b', {}, number), ` ${name}`])),
    trip.leftOut.length === 0 ? null : element('h2', {}, labels.leftOut),
    trip.leftOut.length === 0 ? null : items(trip.leftOut.map(({ name, reason }) => `${name}: ${reason}`)),
    element('h2', {}, labels.sources),
    items(sources),
  ];
}
