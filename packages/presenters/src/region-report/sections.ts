import type { Language } from '../messages/language.js';
import { type ReportMessages, reportMessages } from '../messages/report.js';
import { words } from '../messages/speak.js';
import { nameIn } from '../view/names.js';
import { doubtful, far, legs, namedLines, sources, unlocated, wanted } from './lists.js';
import { figure, id, list, type RegionReport, type Section } from './report.js';

/** The whole report but for its map: what the page and the Markdown file both say. */
export function reportSections(report: RegionReport, lang: Language): readonly Section[] {
  const { region, quality } = report;
  const say = reportMessages(lang);
  return [
    overview(report, say, lang),
    wanted(quality, say, lang),
    unlocated(quality, say, lang),
    list(
      say.isolated,
      say.isolatedText,
      [say.columns.place, say.columns.id],
      quality.isolated.map((place) => [nameIn(place.names, lang), id(place)]),
    ),
    doubtful(report, say, lang),
    legs(report, say, lang),
    namedLines(report, say, lang),
    far(quality, say, lang),
    sources(region, say),
  ];
}

function overview({ region, quality }: RegionReport, say: ReportMessages, lang: Language): Section {
  const { kinds, precisions } = words(lang);
  const counted = (counts: readonly (readonly [string, number])[]) =>
    counts.map(([name, n]) => [name, figure(n)]);
  return {
    title: say.overview,
    text: say.counts(quality.places, quality.offers, region.lines.length, region.segments.length),
    counted: false,
    tables: [
      {
        head: [say.precision, say.places],
        rows: counted(quality.precisions.map(([precision, n]) => [precisions[precision], n])),
      },
      { head: [say.kind, say.places], rows: counted(quality.kinds.map(([kind, n]) => [kinds[kind], n])) },
      {
        head: [say.fact, say.known, say.lowTrust],
        rows: quality.facts.map(({ fact, known, low }) => [
          say.facts[fact],
          figure(say.ofThem(known, quality.offers)),
          figure(low),
        ]),
      },
      {
        head: [say.judgedValue, say.known, say.judged],
        rows: quality.judged.map(({ value, known, judged }) => [
          say.judgedValues[value],
          figure(say.ofThem(known, quality.offers)),
          figure(judged),
        ]),
      },
      {
        head: [say.ages, say.fact],
        rows: counted(quality.ages.map(([year, n]) => [year ?? say.undated, n])),
      },
    ],
  };
}
