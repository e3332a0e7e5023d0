import type { Itinerary } from '@kangtu/core';
import { describeTrip, type Language, type TripView } from '@kangtu/presenters';
import { type Edition, type Pair, sayIn } from '../pair.js';
import type { Paper } from '../paper.js';
import type { Printable } from '../printable.js';

/** What the parts of the content are written with. */
export interface Writer {
  readonly edition: Edition;
  readonly paper: Paper;
  readonly print: Printable;
  /** The itinerary with every name of a place fit to print and of bounded length. */
  readonly printable: Itinerary;
  readonly view: (lang: Language) => TripView;
  readonly pair: (write: (lang: Language) => string) => Pair;
  /** Shortened to what a line of the timetable holds. */
  readonly line: (write: (lang: Language) => string) => Pair;
  /** Shortened to what a heading or table cell holds. */
  readonly heading: (write: (lang: Language) => string) => Pair;
  /** Null when there is nothing to say. */
  readonly optional: (write: (lang: Language) => string | null) => Pair | null;
}

export function writerOf(itinerary: Itinerary, edition: Edition, paper: Paper, print: Printable): Writer {
  const printable = printableNames(itinerary, print);
  const views = { zh: describeTrip(printable, 'zh'), en: describeTrip(printable, 'en') };
  const say = sayIn(edition);
  const written = (write: (lang: Language) => string, lang: Language) =>
    lang === 'en' ? straightQuotes(write(lang)) : write(lang);
  const pair: Writer['pair'] = (write) => say((lang) => print.text(written(write, lang)));
  return {
    edition,
    paper,
    print,
    printable,
    view: (lang) => views[lang],
    pair,
    line: (write) => say((lang) => print.line(written(write, lang))),
    heading: (write) => say((lang) => print.heading(written(write, lang))),
    optional: (write) => {
      const missing = write('zh') === null && write('en') === null;
      return missing ? null : pair((lang) => write(lang) ?? '');
    },
  };
}

/** Chinese fonts draw the curved quotes as wide as a Hanzi: People’ s. */
function straightQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');
}

function printableNames(itinerary: Itinerary, { name }: Printable): Itinerary {
  const names = (given: Itinerary['region']['names']) => ({
    zh: name(given.zh),
    en: given.en === null ? null : name(straightQuotes(given.en)),
  });
  const places = Object.fromEntries(
    Object.entries(itinerary.places).map(([id, place]) => [id, { ...place, names: names(place.names) }]),
  );
  return { ...itinerary, places, region: { ...itinerary.region, names: names(itinerary.region.names) } };
}
