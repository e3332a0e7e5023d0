import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report, Summary } from './report.js';

const WIDTH = 640;
const HEIGHT = 400;
const MARGIN = { left: 56, right: 110, top: 36, bottom: 44 };
const COLOURS = [
  '#1b6e53',
  '#b3541e',
  '#3d5a98',
  '#8a3d7c',
  '#7a6a1f',
  '#3b7f8c',
  '#a33b3b',
  '#555555',
  '#111111',
];

interface Line {
  readonly name: string;
  readonly points: readonly { readonly seconds: number; readonly gap: number }[];
}

/** Mean gap against time given, one line a family (complete ones only), from the kept single-thread results of a format. */
export function drawGaps(directory: string, format: string): string {
  const reports = readdirSync(directory)
    .filter((name) => name.startsWith(`quality-${format}-`) && name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Report)
    .filter((report) => report.threads === 1 && report.format === format)
    .sort((a, b) => a.seconds - b.seconds);
  return draw(linesOf(reports), `${format}: mean gap to best known (%) against seconds per case`);
}

function linesOf(reports: readonly Report[]): Line[] {
  const names = [...new Set(reports.flatMap((report) => Object.keys(report.families)))];
  const line = (name: string, of: (report: Report) => Summary | undefined): Line => {
    // A report of a part of the cases says nothing that could be compared.
    const all = Math.max(...reports.map((report) => of(report)?.cases ?? 0));
    const points = reports.flatMap((report) => {
      const summary = of(report);
      return summary?.cases === all ? { seconds: report.seconds, gap: summary.mean } : [];
    });
    return { name, points };
  };
  const families = names.filter((name) => name !== 'pr' && name !== 'c, r, rc');
  return [
    ...families.map((name) => line(name, (report) => report.families[name])),
    line('all', (report) => report.all),
  ];
}

function draw(lines: readonly Line[], title: string): string {
  const points = lines.flatMap((line) => line.points);
  const seconds = points.map((point) => point.seconds);
  const low = Math.log10(Math.min(...seconds));
  const span = Math.max(Math.log10(Math.max(...seconds)) - low, 1e-9);
  const top = Math.max(1, Math.ceil(Math.max(...points.map((point) => point.gap))));
  const x = (s: number) =>
    MARGIN.left + ((Math.log10(s) - low) / span) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (gap: number) => HEIGHT - MARGIN.bottom - (gap / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const body = [
    ...Array.from({ length: top + 1 }, (_, gap) => gridLine(y(gap), String(gap))),
    ...[...new Set(seconds)].map((s) => text(x(s), HEIGHT - MARGIN.bottom + 18, `${s} s`, 'middle')),
    text(MARGIN.left, 20, title, 'start'),
    ...lines.map((line, i) => curve(line, COLOURS[i % COLOURS.length]!, x, y, i)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>${title}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${body.join('\n')}
</svg>
`;
}

function gridLine(y: number, label: string): string {
  const line = `<line x1="${MARGIN.left}" x2="${WIDTH - MARGIN.right}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="#ddd"/>`;
  return line + text(MARGIN.left - 8, y + 4, label, 'end');
}

function curve(
  line: Line,
  colour: string,
  x: (s: number) => number,
  y: (g: number) => number,
  i: number,
): string {
  const path = line.points
    .map((p) => `${x(p.seconds).toFixed(1)},${y(Math.max(0, p.gap)).toFixed(1)}`)
    .join(' ');
  const width = line.name === 'all' ? 3 : 1.5;
  const legend = MARGIN.top + 10 + i * 18;
  return [
    `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="${width}"/>`,
    `<line x1="${WIDTH - 96}" x2="${WIDTH - 76}" y1="${legend}" y2="${legend}" stroke="${colour}" stroke-width="${width}"/>`,
    text(WIDTH - 70, legend + 4, line.name, 'start'),
  ].join('');
}

function text(x: number, y: number, content: string, anchor: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${content}</text>`;
}
