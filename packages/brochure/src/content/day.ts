import type { Itinerary } from '@kangtu/core';
import {
  adviceLines,
  type Basemap,
  type DayView,
  day as dayName,
  dayStyle,
  distance,
  drawMap,
  duration,
  type Language,
  numberedStops,
  pinLink,
  type StopView,
} from '@kangtu/presenters';
import { messages } from '../messages/messages.js';
import { type Edition, mainLanguage, perLanguage } from '../pair.js';
import { DRAWINGS } from '../paper.js';
import { qrSvg } from '../qr.js';
import type { Card, Code, Day, Drawn } from './content.js';
import { heightsOf, overviewRoom, smallPageRoom } from './room.js';
import type { Writer } from './writer.js';

/** Writes a day: its map, its timetable and the cards of its stops. */
export function dayContent(itinerary: Itinerary, index: number, writer: Writer, basemap: Basemap): Day {
  const day = itinerary.days[index]!;
  const { pair, line, heading, optional } = writer;
  const of = (lang: Language): DayView => writer.view(lang).days[index]!;
  const view = of(mainLanguage(writer.edition));
  const room = roomForMap(index, writer);
  const advice = perLanguage((lang) => adviceLines({ ...of(lang).advice, care: null }));
  return {
    number: day.day,
    colour: dayStyle(day.day).colour,
    title: heading((lang) => of(lang).title),
    date: heading((lang) => of(lang).date),
    shortDate: heading((lang) => dayName(day.date, lang)),
    route: pair((lang) => of(lang).route.join(lang === 'zh' ? '—' : ' – ')),
    totals: pair((lang) => of(lang).totals),
    distance: pair((lang) => distance(day.totals.metres, lang)),
    driving: pair((lang) => duration(day.totals.drivingMinutes, lang)),
    stopNames: pair((lang) =>
      of(lang)
        .stops.map((stop) => `${stop.number} ${stop.name}`)
        .join(lang === 'zh' ? '、' : ', '),
    ),
    night: optional((lang) => of(lang).night),
    map: drawn(day.day, writer, basemap, room.map),
    onePage: room.onePage,
    mapFills: room.map >= DRAWINGS[writer.paper].day,
    rows: view.rows.map((row, i) => ({
      kind: row.kind,
      start: row.start,
      end: row.end,
      number: row.number,
      title: line((lang) => of(lang).rows[i]!.title),
      detail: line((lang) => of(lang).rows[i]!.detail),
      unconfirmed: row.unconfirmed !== null,
    })),
    cards: view.stops.map((stop, i) => card(itinerary, stop, (lang) => of(lang).stops[i]!, writer)),
    advice: advice(mainLanguage(writer.edition)).map((_, i) => pair((lang) => advice(lang)[i] ?? '')),
    care: optional((lang) => of(lang).advice.care),
  };
}

/** With less than this for its map, in points, a day takes two pages. */
const SMALLEST_MAP = 190;
/** A map a little lower than its room still fills the width of the page. */
const SPARE: Readonly<Record<Edition, number>> = { zh: 4, en: 20, both: 20 };

interface Room {
  /** Height for the map of a day, in points. */
  readonly map: number;
  /** Whether plan, map and cards stand on one page, or the cards on the next. */
  readonly onePage: boolean;
}

function roomForMap(index: number, { edition, paper, view }: Writer): Room {
  const main = view(mainLanguage(edition)).days[index]!;
  const other = edition === 'both' ? view('en').days[index]! : null;
  if (paper === 'a5' || paper === 'a5-booklet')
    return { onePage: false, map: smallPageRoom([main, other], edition) - SPARE[edition] };
  const { plan, advice, cards } = heightsOf([main, other], edition);
  const left = DRAWINGS[paper].page - plan;
  const onePage = left - advice - cards >= SMALLEST_MAP;
  // Of two pages the second has the advice too; without cards there is but one.
  const below = onePage ? advice + cards : main.stops.length === 0 ? advice : 0;
  return { onePage, map: left - SPARE[edition] - below };
}

/** The overview (`day` null) or the map of a day, in the edition's first language. */
export function drawn(day: number | null, writer: Writer, basemap: Basemap, room = 0): Drawn {
  const { width, day: least, dayMost, fontSize, leastFontSize } = DRAWINGS[writer.paper];
  const height = day === null ? overviewHeight(writer) : Math.round(Math.min(dayMost, Math.max(least, room)));
  const map = drawMap(writer.printable, {
    lang: mainLanguage(writer.edition),
    day,
    basemap,
    width,
    height,
    fontSize,
    leastFontSize,
    fontFamily: 'Noto Sans SC',
    // The page of sources has them all; the overview repeats them.
    credits: day === null,
  });
  return { svg: map.svg, alt: `${map.title}. ${map.description}`, ratio: height / width };
}

/** No lower than half of what the paper has for it: rather a second page for the table. */
function overviewHeight({ edition, paper, view }: Writer): number {
  const most = DRAWINGS[paper].overview;
  const days = [view(mainLanguage(edition)).days, edition === 'both' ? view('en').days : null] as const;
  return Math.round(Math.max(most / 2, Math.min(most, overviewRoom(days, paper) ?? most)));
}

function card(itinerary: Itinerary, stop: StopView, of: (lang: Language) => StopView, writer: Writer): Card {
  const { pair, heading, optional } = writer;
  const rows = (part: 'facts' | 'setting') =>
    stop[part].map((_, i) => ({
      label: pair((lang) => of(lang)[part][i]!.label),
      value: pair((lang) => of(lang)[part][i]!.value),
    }));
  const other = writer.edition === 'en' ? stop.otherName : null;
  return {
    number: stop.number,
    name: heading((lang) => of(lang).name),
    other: other === null ? null : writer.print.heading(other),
    kind: pair((lang) => of(lang).kind),
    about: optional((lang) => of(lang).about),
    note: optional((lang) => of(lang).note),
    facts: rows('facts'),
    setting: rows('setting'),
    unconfirmed: optional((lang) => of(lang).unconfirmed),
    code: stopCode(itinerary, stop, writer),
  };
}

function stopCode(itinerary: Itinerary, stop: StopView, writer: Writer): Code {
  const { place } = numberedStops(itinerary)[stop.number - 1]!;
  const lang = mainLanguage(writer.edition);
  return {
    svg: qrSvg(pinLink(place)),
    alt: writer.print.heading(messages(lang).scanStop(stop.name)),
    caption: writer.pair((each) => messages(each).scanMap),
  };
}
