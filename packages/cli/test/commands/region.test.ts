import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/shell/table.js';
import { errorsOf, kangtu, temporaryFolder } from '../shell.js';

describe('kangtu region', () => {
  it('lists the bundled regions and finds no error in them', async () => {
    const list = JSON.parse((await kangtu(['region', 'list', '--json'])).out) as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining(['guilin', 'liuzhou']));
    expect((await kangtu(['region', 'validate'])).exit).toBe(0);
  });

  it('shows one by its Chinese name', async () => {
    const { out } = await kangtu(['region', 'show', '柳州', '--lang', 'zh']);
    expect(out).toContain('(liuzhou)');
    expect(out).toContain('温泉');
    expect(out).toContain('ODbL-1.0');
  });

  it('accepts what it prints, and names every error of a damaged file with its place', async () => {
    const cwd = temporaryFolder();
    const text = (await kangtu(['region', 'show', 'liuzhou', '--json'])).out;
    writeFileSync(join(cwd, 'good.json'), text);
    expect((await kangtu(['region', 'validate', 'good.json'], { cwd })).exit).toBe(0);
    const region = JSON.parse(text) as {
      places: { id: string; names: { zh: string } }[];
      segments: { length: number }[];
    };
    region.places[3]!.names.zh = '';
    region.segments[5]!.length = -7;
    writeFileSync(join(cwd, 'bad.json'), JSON.stringify(region));
    const outcome = await kangtu(['region', 'validate', 'bad.json', '--json'], { cwd });
    expect(outcome.exit).toBe(2);
    expect(
      errorsOf(outcome)
        .filter(({ severity }) => severity === 'error')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['bad.json#/places/3/names/zh', 'bad.json#/segments/5/length']);
  });
});

describe('kangtu place find', () => {
  it('finds places by a part of a name in either language', async () => {
    const found = async (text: string): Promise<string[]> =>
      (JSON.parse((await kangtu(['place', 'find', text, '--json'])).out) as { id: string }[]).map(
        ({ id }) => id,
      );
    expect(await found('温泉')).toContain('guilin-longsheng-hot-spring');
    expect(await found('hot spring')).toContain('guilin-longsheng-hot-spring');
  });

  it('aligns Chinese columns by their width on the screen', async () => {
    const { out } = await kangtu(['place', 'find', '温泉', '--lang', 'zh']);
    const [head = '', ...rows] = out.trimEnd().split('\n');
    const column = displayWidth(head.slice(0, head.indexOf('类别')));
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(displayWidth(row.slice(0, row.lastIndexOf('  温泉') + 2))).toBe(column);
  });
});

describe('kangtu matrix', () => {
  it('gives whole minutes and metres, as JSON and as CSV', async () => {
    const argv = ['matrix', '--from', '桂林站', '--to', '柳州站、阳朔县城'];
    const json = JSON.parse((await kangtu([...argv, '--json'])).out) as Record<string, (string | number)[][]>;
    expect(json.minutes).toHaveLength(1);
    expect(json.minutes![0]).toHaveLength(2);
    const csv = (await kangtu([...argv, '--csv'])).out.trimEnd().split('\n');
    expect(csv[0]).toBe('from,to,minutes,metres');
    expect(csv[1]?.split(',').slice(2)).toEqual([String(json.minutes![0]![0]), String(json.metres![0]![0])]);
  });
});

describe('kangtu place show', () => {
  it('tells each value with its date and source, what is judged, and what nobody knows', async () => {
    const { out, exit } = await kangtu(['place', 'show', '芦笛岩', '--lang', 'en']);
    expect(exit).toBe(0);
    const line = (label: string) => out.split('\n').find((each) => each.startsWith(label)) ?? '';
    expect(line('opening hours')).toMatch(
      /07:30.*undated source, read 22 November 2026; medium trust; Reed Flute Cave/,
    );
    expect(line('exertion')).toContain('judged by what the place is, not sourced');
    expect(line('walking distance')).toMatch(/500 m .*as of May 2013/);
    expect(line('telephone')).toMatch(/not confirmed$/);
  });

  it('names what it does not find', async () => {
    const { err, exit } = await kangtu(['place', 'show', '芦笛眼', '--lang', 'zh']);
    expect([exit, err.includes('芦笛岩')]).toEqual([2, true]);
  });
});
