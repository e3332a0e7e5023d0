import { markdownText as t } from '../markdown.js';
import type { Language } from '../messages/language.js';
import { reportMessages } from '../messages/report.js';
import { nameIn } from '../view/names.js';
import type { RegionReport, Section, Table } from './report.js';
import { reportSections } from './sections.js';

/** The report as GitHub Flavored Markdown, without the map: small enough to be kept beside the data. */
export function toRegionReportMarkdown(report: RegionReport, lang: Language): string {
  const say = reportMessages(lang);
  const parts = [
    `# ${t(say.title(nameIn(report.region.names, lang)))}`,
    t(say.dated(report.region.dataDate)),
    t(say.network),
    t(say.how),
    ...reportSections(report, lang).flatMap((section) => sectionParts(section, say.none)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ title, text, tables, counted }: Section, none: string): readonly string[] {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return [
    `## ${t(title)}${counted ? ` (${rows})` : ''}`,
    t(text),
    ...(rows === 0 ? [t(none)] : tables.map(markdownTable)),
  ];
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(t).join(' | ')} |`;
  const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...texts.map(line)].join('\n');
}
