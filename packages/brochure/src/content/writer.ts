import type { Itinerary } from '@kangtu/core';
import { describeTrip, type Language, type TripView } from '@kangtu/presenters';
import { type Edition, mainLanguage, type Pair, perLanguage, sayIn } from '../pair.js';
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
  const inEdition = sayIn(edition);
  const say = (fit: (text: string) => string) => (write: (lang: Language) => string) =>
    inEdition((lang) => (lang === 'en' ? unbroken(fit(straightQuotes(write(lang)))) : fit(write(lang))));
  const pair: Writer['pair'] = say(print.text);
  return {
    edition,
    paper,
    print,
    printable,
    view: perLanguage((lang) => describeTrip(printable, lang)),
    pair,
    line: say(print.line),
    heading: say(print.heading),
    optional: (write) => {
      const missing = write(mainLanguage(edition)) === null && (edition !== 'both' || write('en') === null);
      return missing ? null : pair((lang) => write(lang) ?? '');
    },
  };
}

/** Chinese fonts draw the curved quotes as wide as a Hanzi: People’ s. */
function straightQuotes(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201C\u201D]/g, '"');
}

/** Keeps a number and its unit on one line. */
function unbroken(text: string): string {
  return text.replace(/(\d) (?=(?:h|min|km|m|pt)\b)|\b(CNY) (?=\d)/g, '$1$2\u00A0');
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
