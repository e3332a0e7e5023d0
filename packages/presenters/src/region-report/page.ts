import { PAGE_POLICY } from '../html.js';
import { PAGE_STYLE } from '../html-style.js';
import { type Basemap, NO_BASEMAP } from '../map-svg/basemap.js';
import type { Language } from '../messages/language.js';
import { printMessages } from '../messages/outputs.js';
import { type ReportMessages, reportMessages } from '../messages/report.js';
import { nameIn } from '../view/names.js';
import { htmlElement as element, type Xml } from '../xml.js';
import { qualityMap } from './map.js';
import type { RegionReport } from './report.js';
import { reportSections } from './sections.js';
import { htmlSection } from './table.js';

const STYLE = `${PAGE_STYLE}
td:first-child { white-space: normal; width: auto; }
td.box { width: 2.6em; text-align: center; } td.id { color: #555; font-size: .8em; }
td.figure, th.figure { text-align: right; font-variant-numeric: tabular-nums; }
body { max-width: 60rem; } table { margin-bottom: 1.2rem; }
@media print { section + section { break-before: auto; } thead { display: table-header-group; } }`;

/** A data-quality page that a bureau works through: no script, nothing from outside, prints. */
export function toRegionReport(report: RegionReport, lang: Language, basemap: Basemap = NO_BASEMAP): string {
  const { region } = report;
  const say = reportMessages(lang);
  const name = nameIn(region.names, lang);
  const sections = reportSections(report, lang).map((section) => htmlSection(section, say.none));
  const parts = [...sections.slice(0, 1), mapPart(report, say, lang, basemap), ...sections.slice(1)];
  const page = element(
    'html',
    { lang: printMessages(lang).tag },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, say.title(name)),
      element('style', {}, { xml: STYLE }),
    ),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element('h1', {}, say.title(name)),
        element('p', {}, say.dated(region.dataDate)),
        element('p', {}, say.network),
        element('p', { class: 'lead' }, say.how),
      ),
      element('main', {}, parts),
    ),
  );
  return `<!doctype html>\n${page.xml}\n`;
}

function mapPart(
  { region, quality }: RegionReport,
  say: ReportMessages,
  lang: Language,
  basemap: Basemap,
): Xml {
  const roughly = new Set(quality.unlocated.map((place) => place.id));
  const offers = region.places.filter(
    (place) => place.kind !== 'hospital' && Object.values(place.elements).some((n) => n > 0),
  );
  const located = offers.filter((place) => ['exact', 'area', 'approx'].includes(place.precision));
  return element(
    'section',
    {},
    element('h2', {}, say.map),
    element(
      'figure',
      {},
      qualityMap(
        located,
        offers.filter((place) => roughly.has(place.id)),
        region.places.filter((place) => place.kind === 'town' && place.overnight),
        basemap,
        lang,
      ),
    ),
    element('p', {}, say.mapText(located.length, roughly.size)),
  );
}
