import type { Itinerary } from '@kangtu/core';
import { cleanLine } from './clean.js';
import type { Language } from './messages/language.js';
import { printMessages } from './messages/outputs.js';
import type { PrintMessages } from './messages/print.js';
import { adviceLines } from './view/day-advice.js';
import { describeTrip } from './view/describe.js';
import type { DayView, StopView, TripView } from './view/view.js';

/** CommonMark with tables (GitHub Flavored Markdown). */
export function toMarkdown(itinerary: Itinerary, lang: Language): string {
  const say = printMessages(lang);
  const trip = describeTrip(itinerary, lang);
  return `${[...head(trip), ...trip.days.flatMap((day) => dayPart(day, say)), ...tail(trip, say)].join('\n\n')}\n`;
}

/** Every sign that could mean markup or a link is escaped (CommonMark 0.31, 2.4). */
export function markdownText(text: string): string {
  return cleanLine(text)
    .replace(/[\\`*_{}[\]#+!|<>~&$^=]/g, (character) => `\\${character}`)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^-/, '\\-')
    .replace(/(https?):\/\//gi, '$1:\\/\\/')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replaceAll('@', '\\@');
}

const t = markdownText;

function table(rows: readonly (readonly string[])[]): string {
  const [first = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(first), line(first.map(() => '---')), ...rest.map(line)].join('\n');
}

function head(trip: TripView): readonly string[] {
  return [
    `# ${t(trip.title)}`,
    `${trip.route.map(t).join(' → ')}  \n${t(trip.dates)}`,
    trip.facts.map(({ label, value }) => `- ${t(label)}: ${t(value)}`).join('\n'),
  ];
}

function dayPart(day: DayView, say: PrintMessages): readonly string[] {
  const rows = day.rows.map((row) => [
    `${row.start}–${row.end}`,
    row.number === null ? t(row.title) : `**${row.number}. ${t(row.title)}**`,
    [row.detail, row.unconfirmed]
      .filter((part) => part !== null)
      .map(t)
      .join('<br>'),
  ]);
  return [
    `## ${t(day.title)} · ${t(day.date)}`,
    day.route.map(t).join(' → '),
    t(day.totals),
    table([[t(say.labels.time), t(say.labels.itinerary), t(say.labels.about)], ...rows]),
    ...day.stops.map(stopPart),
    ...(day.night === null ? [] : [`${t(say.labels.night)}: **${t(day.night)}**`]),
    ...advicePart(day, say),
  ];
}

function advicePart(day: DayView, { labels }: PrintMessages): readonly string[] {
  const sentences = adviceLines(day.advice);
  if (sentences.length === 0) return [];
  return [`### ${t(labels.advice)}`, sentences.map((sentence) => `- ${t(sentence)}`).join('\n')];
}

function stopPart(stop: StopView): string {
  const title = [stop.name, ...(stop.otherName === null ? [] : [stop.otherName])].map(t).join(' · ');
  return [
    `### ${stop.number}. ${title}`,
    '',
    ...(stop.about === null ? [] : [t(stop.about), '']),
    `- ${t(stop.kind)}`,
    ...[...stop.facts, ...stop.setting].map(({ label, value }) => `- ${t(label)}: ${t(value)}`),
    ...(stop.note === null ? [] : [`- ${t(stop.note)}`]),
    ...(stop.unconfirmed === null ? [] : [`- **${t(stop.unconfirmed)}**`]),
  ].join('\n');
}

function tail(trip: TripView, { labels }: PrintMessages): readonly string[] {
  const sources = trip.sources.map((source) => {
    const parts = [source.title, source.publisher, source.date, source.licence].filter(
      (part) => part !== null,
    );
    return `- ${parts.map(t).join(', ')}${source.url === null ? '' : ` <${source.url}>`}`;
  });
  return [
    ...(trip.leftOut.length === 0
      ? []
      : [
          `## ${t(labels.leftOut)}`,
          trip.leftOut.map(({ name, reason }) => `- ${t(name)}: ${t(reason)}`).join('\n'),
        ]),
    `## ${t(labels.emergency)}`,
    trip.emergency.map(({ number, name }) => `- **${t(number)}** ${t(name)}`).join('\n'),
    `## ${t(labels.warnings)}`,
    [...trip.findings.map(({ text }) => text), ...trip.notes].map((note) => `- ${t(note)}`).join('\n'),
    `## ${t(labels.sources)}`,
    sources.join('\n'),
  ];
}
