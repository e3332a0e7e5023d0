import { ELEMENTS, type Itinerary } from '@kangtu/core';
import { type Basemap, type Language, nameOf, words } from '@kangtu/presenters';
import { type Brand, NO_BRAND } from '../brand.js';
import type { Logo } from '../logo.js';
import { messages } from '../messages/messages.js';
import type { BrochureMessages } from '../messages/sentences.js';
import { type Edition, mainLanguage, type Pair } from '../pair.js';
import type { Paper } from '../paper.js';
import { codePoint, type Printable } from '../printable.js';
import { qrSvg } from '../qr.js';
import type { Content, Publisher } from './content.js';
import { dayContent, drawn, overviewSize } from './day.js';
import { healthContent } from './health.js';
import { practicalContent, sourceRows } from './practical.js';
import { type Writer, writerOf } from './writer.js';

export interface ContentOptions {
  readonly edition: Edition;
  readonly paper: Paper;
  readonly basemap: Basemap;
  readonly brand: Brand;
  readonly logo: Logo | null;
  /** Address of the live plan, printed as a QR code on the cover; null = none. */
  readonly planUrl: string | null;
}

/** Where the compiler finds the logo, beside the templates. */
export const LOGO_PATH = 'logo-of-the-publisher';

/** Writes the whole brochure in words, numbers and drawings; `print` collects what the fonts cannot show. */
export function writeContent(itinerary: Itinerary, options: ContentOptions, print: Printable): Content {
  const { edition, paper, basemap, brand } = options;
  const writer = writerOf(itinerary, edition, paper, print);
  const { pair, heading, view } = writer;
  const nights = itinerary.days.filter((day) => day.night !== null).length;
  const overview = overviewSize(writer);
  const { primary, accent } = brand.colours ?? NO_BRAND.colours;
  const content = {
    paper,
    lang: mainLanguage(edition),
    primary,
    accent,
    date: itinerary.region.dataDate.split('-').map(Number),
    title: heading((lang) => view(lang).title),
    tagline: pair((lang) => messages(lang).tagline[itinerary.request.line]),
    length: pair((lang) => messages(lang).length(itinerary.days.length, nights)),
    route: pair((lang) => view(lang).route.join(lang === 'zh' ? '—' : ' – ')),
    dates: pair((lang) => view(lang).dates),
    publisher: publisher(options, writer),
    facts: view(mainLanguage(edition)).facts.map((_, i) => ({
      label: pair((lang) => view(lang).facts[i]!.label),
      value: pair((lang) => view(lang).facts[i]!.value),
    })),
    elements: elementBars(itinerary, writer),
    plan: planCode(options.planUrl, writer),
    overview: drawn(null, writer, basemap, overview.height),
    overviewAlone: overview.alone,
    days: itinerary.days.map((_, i) => dayContent(writer.printable, i, writer, basemap)),
    health: healthContent(writer.printable, writer),
    practical: practicalContent(writer.printable, writer),
    sources: sourceRows(writer),
    words: fixedWords(writer),
  };
  // Last, when every replaced character is known.
  return { ...content, colophon: colophon(itinerary, basemap, writer) };
}

function elementBars(itinerary: Itinerary, { pair }: Writer): Content['elements'] {
  const most = Math.max(1, ...ELEMENTS.map((element) => itinerary.elements[element]));
  return ELEMENTS.map((element) => ({
    name: pair((lang) => {
      const { name, short } = words(lang).elements[element];
      return lang === 'zh' ? `${short} ${name}` : name;
    }),
    share: Math.max(0, itinerary.elements[element] / most),
  }));
}

function publisher({ brand, logo, edition }: ContentOptions, { pair, print }: Writer): Publisher {
  const lang = mainLanguage(edition);
  const named = (names: Brand['name']): Pair | null =>
    names === null ? null : pair((each: Language) => nameOf(names, each));
  return {
    name: named(brand.name),
    slogan: named(brand.slogan),
    footer: named(brand.footer),
    logo:
      logo === null
        ? null
        : {
            path: LOGO_PATH,
            format: logo.format,
            alt: print.heading(messages(lang).logoOf(brand.name === null ? '' : nameOf(brand.name, lang))),
          },
    phones: brand.phones.map(({ label, number }) => ({
      label: pair((each) => nameOf(label, each)),
      value: pair(() => number),
    })),
  };
}

function planCode(url: string | null, { pair, edition }: Writer): Content['plan'] {
  if (url === null) return null;
  const alt = `${messages(mainLanguage(edition)).scanPlan}: ${url}`;
  return { svg: qrSvg(url), alt, caption: pair((lang) => messages(lang).scanPlan) };
}

type Fixed = {
  [Key in keyof BrochureMessages]: BrochureMessages[Key] extends string ? Key : never;
}[keyof BrochureMessages];

function fixedWords({ pair }: Writer): Content['words'] {
  const keys = (Object.entries(messages('zh')) as [keyof BrochureMessages, unknown][])
    .filter(([, value]) => typeof value === 'string')
    .map(([key]) => key as Fixed);
  return Object.fromEntries(keys.map((key) => [key, pair((lang) => messages(lang)[key])]));
}

const MOST_MISSING = 20;

function colophon(itinerary: Itinerary, basemap: Basemap, { pair, print }: Writer): readonly Pair[] {
  const { seed, iterations } = itinerary.search;
  const missing = print.missing();
  const attributions = [
    ...new Set(basemap.features.flatMap(({ attribution }) => (attribution === null ? [] : [attribution]))),
  ];
  return [
    ...(attributions.length === 0 ? [] : [pair((lang) => messages(lang).mapData(attributions.join(', ')))]),
    pair((lang) => messages(lang).planCode(seed, iterations)),
    pair((lang) => messages(lang).set),
    ...(missing.length === 0
      ? []
      : [
          pair((lang) =>
            messages(lang).geta(
              missing.slice(0, MOST_MISSING).map(codePoint).join(' '),
              missing.length > MOST_MISSING,
            ),
          ),
        ]),
  ];
}
