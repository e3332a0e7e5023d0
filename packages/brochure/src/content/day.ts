import type { Itinerary } from '@kangtu/core';
import {
  adviceLines,
  type Basemap,
  type DayView,
  dayStyle,
  distance,
  drawMap,
  duration,
  type Language,
  numberedStops,
  pinLink,
  type StopView,
  shortDay,
} from '@kangtu/presenters';
import { messages } from '../messages/messages.js';
import { type Edition, mainLanguage, type Pair, perLanguage } from '../pair.js';
import { DRAWINGS, type Paper } from '../paper.js';
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
    shortDate: heading((lang) => shortDay(day.date, lang)),
    route: pair((lang) => of(lang).route.join(lang === 'zh' ? '—' : ' – ')),
    totals: pair((lang) => of(lang).totals),
    distance: pair((lang) => distance(day.totals.metres, lang)),
    driving: pair((lang) => duration(day.totals.drivingMinutes, lang)),
    stopNames: glued(
      pair((lang) =>
        of(lang)
          .stops.map((stop) => `${stop.number} ${stop.name}`)
          .join(lang === 'zh' ? '、' : ', '),
      ),
    ),
    night: optional((lang) => of(lang).night),
    map: drawn(day.day, writer, basemap, dayHeight(writer.paper, room.map)),
    onePage: room.onePage,
    adviceFirst: room.adviceFirst,
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

/** The number of a stop and its name stay on one line. */
function glued({ a, b }: Pair): Pair {
  const glue = (text: string) => text.replace(/(^|[、,] ?)(\d{1,2}) /g, '$1$2\u00A0');
  return { a: glue(a), b: b === null ? null : glue(b) };
}

/** With less than this for its map, in points, a day takes two pages. */
const SMALLEST_MAP = 190;
/** Of a way from north to south a low map would show next to nothing. */
const SMALLEST_TALL_MAP = 230;
/** On A5 the advice stays with the plan where the map keeps this much of the page. */
const GENEROUS_SMALL_MAP = 200;
/** A map a little lower than its room still fills the width of the page. */
const SPARE: Readonly<Record<Edition, number>> = { zh: 4, en: 20, both: 20 };

interface Room {
  /** Height for the map of a day, in points. */
  readonly map: number;
  /** Whether plan, map and cards stand on one page, or the cards on the next. */
  readonly onePage: boolean;
  /** Whether the advice stands with the plan though the cards have the next page. */
  readonly adviceFirst: boolean;
}

function roomForMap(index: number, { edition, paper, view, printable }: Writer): Room {
  const main = view(mainLanguage(edition)).days[index]!;
  const other = edition === 'both' ? view('en').days[index]! : null;
  const { page, day: least } = DRAWINGS[paper];
  if (paper === 'a5' || paper === 'a5-booklet') {
    const { left, advice, cards } = smallPageRoom([main, other], edition);
    const map = left - SPARE[edition];
    const generous = main.stops.length === 0 || isTall(printable, index) ? GENEROUS_SMALL_MAP : least;
    const crowded = advice + cards > page && cards <= page;
    const adviceFirst = map - advice >= (crowded ? generous : GENEROUS_SMALL_MAP);
    return { onePage: false, adviceFirst, map: adviceFirst ? map - advice : map };
  }
  const { plan, advice, cards } = heightsOf([main, other], edition);
  const left = page - plan;
  const onePage = left - advice - cards >= (isTall(printable, index) ? SMALLEST_TALL_MAP : SMALLEST_MAP);
  // Of two pages the second has the advice too, if it holds both; without cards there is but one.
  const noCards = main.stops.length === 0;
  const crowded = advice + cards > page && cards <= page && left - advice >= SMALLEST_MAP;
  const adviceFirst = !onePage && (noCards || crowded);
  const below = onePage ? advice + cards : adviceFirst ? advice : 0;
  return { onePage, adviceFirst, map: left - SPARE[edition] - below };
}

/** Whether the ways of a day go further from north to south than from east to west. */
function isTall({ days }: Itinerary, index: number): boolean {
  const points = days[index]!.items.flatMap((item) => (item.kind === 'leg' ? item.geometry : []));
  const span = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
  const lats = points.map(([, lat]) => lat);
  return (
    points.length > 0 && span(lats) > span(points.map(([lon]) => lon)) * Math.cos((lats[0]! * Math.PI) / 180)
  );
}

/** As high as its room, within what suits the paper. */
function dayHeight(paper: Paper, room: number): number {
  const { day: least, dayMost } = DRAWINGS[paper];
  return Math.round(Math.min(dayMost, Math.max(least, room)));
}

/** The overview (`day` null) or the map of a day, so high in points, in the edition's first language. */
export function drawn(day: number | null, writer: Writer, basemap: Basemap, height: number): Drawn {
  const { width, fontSize, leastFontSize } = DRAWINGS[writer.paper];
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

/** A map lower than this share of what the paper has for it: rather a second page for the table. */
const LOWEST_OVERVIEW = 0.55;
/** Heading of the page of an overview that stands alone. */
const ALONE = 60;

/** Height of the overview, and whether it stands alone because the table of the days leaves it too little. */
export function overviewSize({ edition, paper, view }: Writer): {
  readonly height: number;
  readonly alone: boolean;
} {
  const { overview: most, page, width } = DRAWINGS[paper];
  const days = [view(mainLanguage(edition)).days, edition === 'both' ? view('en').days : null] as const;
  const room = overviewRoom(days, paper) ?? most;
  const alone = room < most * LOWEST_OVERVIEW;
  return { height: Math.round(alone ? Math.min(page - ALONE, width * 1.15) : Math.min(most, room)), alone };
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
