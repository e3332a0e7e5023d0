import { wgs84 } from '@kangtu/core';
import { NO_BASEMAP, nameOf, numberedStops } from '@kangtu/presenters';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeBrochure } from '../src/brochure.js';
import { dayContent, overviewSize } from '../src/content/day.js';
import { practicalContent } from '../src/content/practical.js';
import { writerOf } from '../src/content/writer.js';
import { messages } from '../src/messages/messages.js';
import { createPrinter } from '../src/node-printer.js';
import { EDITIONS, type Edition } from '../src/pair.js';
import { PAPERS, type Paper } from '../src/paper.js';
import { printableIn } from '../src/printable.js';
import type { Printer } from '../src/printer.js';
import { eastLoop, withText } from './fixture/trips.js';
import {
  checked,
  fontsOf,
  infoOf,
  POPPLER,
  QPDF,
  structureOf,
  textOf,
  typeSizesOf,
  uncompressed,
  wordsOf,
} from './pdf.js';

let printer: Printer;
beforeAll(() => {
  printer = createPrinter();
});

const made = new Map<string, Promise<Uint8Array>>();
/** Each is set once for all tests. */
function brochure(paper: Paper, edition: Edition): Promise<Uint8Array> {
  const key = `${paper} ${edition}`;
  const pdf = made.get(key) ?? makeBrochure(eastLoop(), printer, { paper, edition });
  made.set(key, pdf);
  return pdf;
}

/** Line breaks of the page are no part of a name. */
const solid = (text: string) => text.replace(/[\s\u200B]+/g, '');

describe('every paper and edition', () => {
  const all = PAPERS.flatMap((paper) => EDITIONS.map((edition) => [paper, edition] as const));

  test.each([
    ['a4', 'both'],
    ['a5-booklet', 'en'],
    ['day-cards', 'zh'],
  ] as const)('%s, %s: the same bytes twice, also from another printer', async (paper, edition) => {
    const again = await makeBrochure(eastLoop(), createPrinter(), { paper, edition });
    expect(Buffer.compare(await brochure(paper, edition), again)).toBe(0);
  });

  test.skipIf(!POPPLER).each(all)('%s, %s: every stop is found by its name', async (paper, edition) => {
    const text = solid(textOf(await brochure(paper, edition)));
    for (const { place } of numberedStops(eastLoop())) {
      if (edition !== 'en') expect(text).toContain(solid(place.names.zh));
      if (edition !== 'zh') expect(text).toContain(solid(nameOf(place.names, 'en')));
    }
  });

  test.skipIf(!POPPLER).each(all)('%s, %s: says that it is no medical advice', async (paper, edition) => {
    const text = solid(textOf(await brochure(paper, edition)));
    if (edition !== 'en') expect(text).toContain('不构成医疗建议');
    if (edition !== 'zh') expect(text).toContain(solid('is not medical advice'));
  });

  test.skipIf(!POPPLER).each(all)('%s, %s: nothing runs off the page', async (paper, edition) => {
    const words = wordsOf(await brochure(paper, edition));
    expect(words.length).toBeGreaterThan(50);
    for (const { xMax, yMax, width, height } of words) {
      expect(xMax).toBeLessThanOrEqual(width);
      expect(yMax).toBeLessThanOrEqual(height);
    }
  });

  test.skipIf(!POPPLER).each(EDITIONS)(
    'large print, %s: no type under 16 pt, on maps neither',
    async (edition) => {
      const sizes = typeSizesOf(await brochure('large-print', edition));
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
      expect(Math.min(...typeSizesOf(await brochure('a4', edition)))).toBeLessThan(12);
    },
  );

  test.skipIf(!QPDF).each(all)('%s, %s: sound to qpdf', async (paper, edition) => {
    expect(checked(await brochure(paper, edition))).toContain('No syntax');
  });
});

describe('what the file says of itself', () => {
  test.skipIf(!POPPLER)('title, tags, fonts embedded and subset', async () => {
    const pdf = await brochure('a4', 'zh');
    expect(infoOf(pdf)).toMatch(/Title:\s+柳州、桂林三日康养之旅/);
    expect(infoOf(pdf)).toMatch(/Tagged:\s+yes/);
    const fonts = fontsOf(pdf).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Noto.*yes yes yes/);
  });

  test.skipIf(!QPDF)('language, PDF/UA-1, outline, alternative text on every map', async () => {
    for (const [edition, language] of [
      ['zh', 'zh-CN'],
      ['en', 'en-GB'],
    ] as const) {
      const plain = uncompressed(await brochure('a4', edition));
      expect(plain).toMatch(new RegExp(`/Lang \\(${language}\\)`, 'i'));
      expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(plain).toContain('/Outlines');
      // Overview, three days, nine codes.
      expect(plain.match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(13);
    }
  });

  test.skipIf(!POPPLER)('headings in order, tables with head cells', async () => {
    const tree = structureOf(await brochure('a4', 'en'));
    const levels = [...tree.matchAll(/^\s*H(\d)\b/gm)].map((match) => Number(match[1]));
    expect(levels.length).toBeGreaterThan(10);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
    expect(tree).toMatch(/\bTH\b/);
  });

  test.skipIf(!POPPLER)('day cards: a page a day; booklet: two sides a sheet, A4 across', async () => {
    const cards = infoOf(await brochure('day-cards', 'zh'));
    expect(cards).toMatch(/Pages:\s+3\n/);
    const booklet = infoOf(await brochure('a5-booklet', 'zh'));
    expect(Number(/Pages:\s+(\d+)/.exec(booklet)?.[1]) % 2).toBe(0);
    expect(booklet).toMatch(/841\.\d+ x 595/);
  });

  test.skipIf(!POPPLER)('a day is one page of A4, or its cards have the next to themselves', async () => {
    for (const edition of EDITIONS) {
      const text = textOf(await brochure('a4', edition)).split('\f');
      const cards = edition === 'en' ? 'The stops' : '游览点介绍';
      expect(text.filter((page) => page.includes(cards))).toHaveLength(3);
    }
  });

  const kept = (['a4', 'a5'] as const).flatMap((paper) =>
    EDITIONS.map((edition) => [paper, edition] as const),
  );
  test.skipIf(!POPPLER).each(kept)('%s, %s: all days stand below the overview', async (paper, edition) => {
    const pages = textOf(await brochure(paper, edition))
      .split('\f')
      .map(solid);
    expect(pages[2]).toContain(edition === 'en' ? 'Day1' : '第1天');
  });

  test.skipIf(!POPPLER).each(kept)('%s, %s: a table stands by what introduces it', async (paper, edition) => {
    const pages = textOf(await brochure(paper, edition))
      .split('\f')
      .map(solid);
    const { confirmIntro, facts } = messages(edition === 'en' ? 'en' : 'zh');
    const page = pages.find((each) => each.includes(solid(confirmIntro).slice(0, 10)));
    expect(page).toContain(solid(facts));
  });

  test('where the table of the days leaves too little, the overview has its page to itself', () => {
    const trip = eastLoop();
    const long = { ...trip, days: [...trip.days, ...trip.days] };
    const of = (each: typeof trip, edition: Edition) =>
      overviewSize(writerOf(each, edition, 'a5', printableIn(printer.covered)));
    expect(of(trip, 'zh').alone).toBe(false);
    expect(of(long, 'both')).toEqual({ alone: true, height: Math.round(352 * 1.15) });
  });

  test('a way from north to south gets a high map; the number of a stop stays with its name', () => {
    const trip = eastLoop();
    const [first, ...others] = trip.days;
    const turned = first!.items.map((item) =>
      item.kind === 'leg' ? { ...item, geometry: [wgs84(110, 24), wgs84(110.2, 25.5)] } : item,
    );
    const tall = { ...trip, days: [{ ...first!, items: turned }, ...others] };
    const day = dayContent(tall, 0, writerOf(tall, 'zh', 'a4', printableIn(printer.covered)), NO_BASEMAP);
    expect(day.map.ratio * 493).toBeGreaterThanOrEqual(230);
    expect(day.stopNames.a).toMatch(/^1\u00A0\S.*、2\u00A0\S/);
  });

  test('who cannot do with steps is to ask for them at every stop', () => {
    const trip = eastLoop();
    const chair = { ...trip, request: { ...trip.request, travellers: ['wheelchair' as const] } };
    const { confirm } = practicalContent(chair, writerOf(chair, 'en', 'a4', printableIn(printer.covered)));
    expect(confirm).toHaveLength(numberedStops(trip).length);
    for (const { value } of confirm) expect(value.a).toContain(messages('en').stepsAndRamps);
  });

  test('who does not bathe is not told to take swimwear', () => {
    const bring = (trip: ReturnType<typeof eastLoop>) =>
      practicalContent(trip, writerOf(trip, 'en', 'a4', printableIn(printer.covered))).bring.map(
        ({ a }) => a,
      );
    const trip = eastLoop();
    const dry = Object.entries(trip.places).map(([id, place]) => [id, { ...place, kind: 'scenic' as const }]);
    expect(bring(trip)).toContain(messages('en').bringToBathe);
    expect(bring({ ...trip, places: Object.fromEntries(dry) })).toEqual(messages('en').bringList);
  });

  test('what the health page says of bathing is not said again among the notes', () => {
    const trip = eastLoop();
    const advice = { code: 'rule-advice', severity: 'info', path: '', params: { rule: 'hot-spring/dip' } };
    const content = (findings: unknown) =>
      practicalContent(
        { ...trip, findings } as typeof trip,
        writerOf({ ...trip, findings } as typeof trip, 'zh', 'a4', printableIn(printer.covered)),
      ).findings;
    expect(content([advice])).toHaveLength(0);
    expect(content([{ ...advice, params: { rule: 'elderly/guide' } }])).toHaveLength(1);
  });
});

const HOSTILE: readonly (readonly [string, string, string | null])[] = [
  ['Typst code', '#read("/etc/passwd")#eval("1+1")', '#read("/etc/passwd")#eval("1+1")'],
  ['Typst markup', '*b* _i_ $x$ `c` @r <l> = h \\ ~', '*b*_i_$x$`c`@r<l>=h\\~'],
  ['Typst comment', '// x /* y */ [z] {w} "q', '//x/*y*/[z]{w}"q'],
  ['HTML', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['XML', ']]>&xxe;<!ENTITY x>', ']]>&xxe;<!ENTITYx>'],
  ['line breaks', 'a\r\nb\u2028c', 'abc'],
  ['text reversal', 'x\u202Eabc', null],
  ['emoji and rare Hanzi', '😀𠮷👨‍👩‍👧', '〓'],
  ['ten thousand characters', '长'.repeat(10_000), '长长长'],
  ['one endless word', 'x'.repeat(5_000), 'xxx'],
  ['control characters', 'a\u0000\u001b[31m\uD800b', null],
  ['nothing', '', null],
];

describe('hostile text', () => {
  test.each(HOSTILE)('%s is printed, not run', async (_, text, shown) => {
    for (const paper of ['a4', 'day-cards'] as const) {
      const pdf = await makeBrochure(withText(eastLoop(), text), printer, { paper, edition: 'both' });
      expect(pdf.length).toBeGreaterThan(10_000);
      if (!POPPLER) continue;
      if (shown !== null) expect(solid(textOf(pdf))).toContain(shown);
      expect(textOf(pdf)).not.toContain('root:');
      const words = wordsOf(pdf);
      for (const { xMax, yMax, width, height } of words) {
        expect(xMax).toBeLessThanOrEqual(width + 1);
        expect(yMax).toBeLessThanOrEqual(height + 1);
      }
      // Every text is cut to a bounded length: the longest makes some pages more, not hundreds.
      expect(Math.max(...words.map(({ page }) => page))).toBeLessThanOrEqual(paper === 'a4' ? 40 : 6);
    }
  });

  test.skipIf(!POPPLER)('replaced characters are named', async () => {
    const pdf = await makeBrochure(withText(eastLoop(), '😀'), printer, { edition: 'en' });
    expect(textOf(pdf)).toContain('U+1F600');
    expect(textOf(await brochure('a4', 'both'))).not.toContain('〓');
  });
});
