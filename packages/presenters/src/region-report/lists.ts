import { FAR_FROM_CARE, lineStops, type Names, type Region, type RegionQuality } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { list as enumeration } from '../messages/quantity.js';
import type { ReportMessages } from '../messages/report.js';
import { words } from '../messages/speak.js';
import { nameIn } from '../view/names.js';
import { BOX, figure, id, list, type RegionReport, type Section } from './report.js';

export function wanted({ wanted: rows }: RegionQuality, say: ReportMessages, lang: Language): Section {
  const { done, place, id: key, grade, missing } = say.columns;
  return list(
    say.wanted,
    say.wantedText,
    [done, place, key, grade, missing],
    rows.map((row) => [
      BOX,
      nameIn(row.place.names, lang),
      id(row.place),
      row.place.grade === null ? '' : `${row.place.grade.value}A`,
      enumeration(
        row.missing.map((fact) => say.facts[fact]),
        lang,
      ),
    ]),
  );
}

export function unlocated(
  { unlocated: places }: RegionQuality,
  say: ReportMessages,
  lang: Language,
): Section {
  const { done, place, id: key, county, named } = say.columns;
  return list(
    say.unlocated,
    say.unlocatedText,
    [done, place, key, say.precision, county, named],
    places.map((each) => [
      BOX,
      nameIn(each.names, lang),
      id(each),
      words(lang).precisions[each.precision],
      each.county === null ? '' : nameIn(each.county, lang),
      each.mentions.map(({ document, clause }) => `${document} ${clause}`).join('; '),
    ]),
  );
}

export function doubtful({ region, quality }: RegionReport, say: ReportMessages, lang: Language): Section {
  const titles = new Map(region.sources.map(({ id: key, title }) => [key, title]));
  const { done, place, id: key, asOf, trust, source } = say.columns;
  return list(
    say.doubtful,
    say.doubtfulText,
    [done, place, key, say.fact, asOf, trust, source],
    quality.doubtful.map((row) => [
      BOX,
      nameIn(row.place.names, lang),
      id(row.place),
      say.facts[row.fact],
      row.undated ? say.undated : row.asOf,
      row.low ? say.trusts.low : '',
      row.sources.map((each) => titles.get(each) ?? each).join('; '),
    ]),
  );
}

export function legs({ map, quality }: RegionReport, say: ReportMessages, lang: Language): Section {
  const names = new Map<string, Names | null>(
    [...map.places, ...map.junctions].map((node) => [node.id, node.names]),
  );
  const name = (key: string) => {
    const known = names.get(key);
    return known == null ? key : nameIn(known, lang);
  };
  const km = (metres: number | null) => figure(metres === null ? '' : (metres / 1000).toFixed(1));
  const error = (percent: number | null) =>
    figure(percent === null ? '' : `${percent > 0 ? '+' : ''}${percent} %`);
  const median = (value: number | null) => (value === null ? say.nothingPublished : `${value.toFixed(1)} %`);
  const { from, to, published, ours, error: off, counted, note, source } = say.columns;
  const used = quality.legs.filter(({ leg }) => leg.use).length;
  const text = say.legsText(
    used,
    quality.legs.length,
    median(quality.median.minutes),
    median(quality.median.length),
  );
  const head = [
    from,
    to,
    `${published} km`,
    `${ours} km`,
    off,
    `${published} min`,
    `${ours} min`,
    off,
    counted,
    note,
    source,
  ];
  const rows = quality.legs.map(({ leg, minutes, metres, minutesError, lengthError }) => [
    name(leg.from),
    name(leg.to),
    km(leg.metres),
    km(metres),
    error(lengthError),
    figure(leg.minutes ?? ''),
    figure(minutes),
    error(minutesError),
    leg.use ? say.yes : say.no,
    leg.note === null ? '' : nameIn(leg.note, lang),
    { text: leg.source, kind: 'id' as const },
  ]);
  return list(say.legs, text, head, rows);
}

export function namedLines({ region, map }: RegionReport, say: ReportMessages, lang: Language): Section {
  const rows = region.lines.map((line) => {
    const stops = lineStops(map, line, { avoid: [], includeUnconfirmed: false });
    const open = stops.filter(({ use }) => use !== 'visit' && use !== 'pass');
    return [
      nameIn(line.names, lang),
      { text: line.id, kind: 'id' as const },
      figure(`${stops.length - open.length} / ${stops.length}`),
      enumeration(
        open.map((stop) => nameIn(stop.names, lang)),
        lang,
      ),
    ];
  });
  const { line, id: key, stops, notPlaced } = say.columns;
  return list(say.lines, say.linesText, [line, key, stops, notPlaced], rows);
}

export function far({ far: rows }: RegionQuality, say: ReportMessages, lang: Language): Section {
  const { place, id: key, minutes, hospital } = say.columns;
  return list(
    say.far,
    say.farText(FAR_FROM_CARE),
    [place, key, minutes, hospital],
    rows.map((row) => [
      nameIn(row.place.names, lang),
      id(row.place),
      figure(row.minutes),
      nameIn(row.hospital.names, lang),
    ]),
  );
}

export function sources(region: Region, say: ReportMessages): Section {
  const cited = region.sources.filter(({ licence }) => /facts cited/i.test(licence));
  const rows = region.sources
    .filter((source) => !cited.includes(source))
    .map(({ title, licence, date }) => [title, licence, date ?? '']);
  const { source, licence, asOf } = say.columns;
  return list(say.sources, say.sourcesText(cited.length), [source, licence, asOf], rows);
}
