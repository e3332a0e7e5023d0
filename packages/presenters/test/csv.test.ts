import { describe, expect, test } from 'vitest';
import { csvCell, toCsv } from '../src/csv.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';

/** RFC 4180, strictly. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) return rows.slice(0, -1);
  }
  throw new Error('not RFC 4180');
}

describe('CSV', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.csv`, toCsv(eastLoop(), language));
  });

  test('as many cells in every row as in the first', () => {
    const rows = parse(toCsv(eastLoop(), 'en').slice(1));
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1+1', '"=1"'])(
    'formula %j is neutralised',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  test('a number is a number', () => expect(csvCell(-1.5)).toBe('-1.5'));

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    const rows = parse(toCsv(withText(eastLoop(), text), 'zh').slice(1));
    expect(rows).toHaveLength(10);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+@]/);
  });
});
