import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorsOf, kangtu, temporaryFolder } from '../shell.js';

const ROWS = [
  { name_zh: '高铁站', kind: '车站', lon: 109.39, lat: 24.3 },
  {
    name_zh: '青山温泉',
    kind: '温泉',
    lon: 109.41,
    lat: 24.32,
    hours: 'Mo-Su 10:00-22:00',
    ticket_yuan: 128,
  },
  { name_zh: '云溪民宿', kind: '民宿', lon: 109.5, lat: 24.4 },
  { name_zh: '森林公园', kind: '森林康养', lon: 109.6, lat: 24.45 },
  { name_zh: '中医药街', kind: '中医', lon: 109.43, lat: 24.33 },
  { name_zh: '县人民医院', kind: '医院', lon: 109.45, lat: 24.34 },
  { name_zh: '坏的一行', kind: '公园', lon: '一百零九', lat: 24.34 },
] as const;

/** What a person types under the header of the template. */
function fill(template: string): string {
  const header = template.replace('\uFEFF', '').split('\r\n')[0]!.split(',');
  const lines = ROWS.map((row) => header.map((key) => (row as Record<string, unknown>)[key] ?? '').join(','));
  return `${template}${lines.join('\r\n')}\r\n`;
}

describe('a clerk’s way', () => {
  const cwd = temporaryFolder();
  const run = (...argv: readonly string[]) => kangtu(['region', ...argv], { cwd });

  it('from the template to a trip', async () => {
    expect((await run('template', '--out', 'places.csv')).exit).toBe(0);
    const template = readFileSync(join(cwd, 'places.csv'), 'utf8');
    writeFileSync(join(cwd, 'places.csv'), fill(template));

    const unstated = await run('import', 'places.csv', '--out', 'county.json', '--lang', 'zh');
    expect(unstated.exit).toBe(2);
    expect(unstated.err).toContain('没有说明坐标系');
    expect(existsSync(join(cwd, 'county.json'))).toBe(false);

    const imported = await run(
      'import',
      'places.csv',
      '--datum',
      'gcj02',
      '--id',
      'county',
      '--name-zh',
      '某县',
      '--out',
      'county.json',
    );
    expect(imported.exit, imported.err).toBe(0);
    expect(imported.out).toContain('One row was not used');
    expect(imported.err).toContain('places!F11 [cell-not-number]');
    expect(imported.err).toContain('[assumed-network]');
    expect((await run('validate', 'county.json')).exit).toBe(0);

    const plan = await kangtu(
      [
        'plan',
        '--region',
        'county.json',
        '--from',
        '高铁站',
        '--days',
        '2',
        '--date',
        '2027-04-10',
        '--lang',
        'zh',
      ],
      { cwd },
    );
    expect(plan.exit, plan.err).toBe(0);
    expect(plan.out).toContain('青山温泉');
    expect(plan.out).toContain('估算');
  });

  it('never overwrites without being told, and adds when told so', async () => {
    const argv = ['import', 'places.csv', '--datum', 'gcj02', '--id', 'county', '--out', 'county.json'];
    const again = await run(...argv, '--json');
    expect(errorsOf(again).map(({ code }) => code)).toEqual(['file-exists']);
    expect((await run(...argv, '--force')).exit).toBe(0);
    expect((await run(...argv, '--force', '--strict')).exit).toBe(2);
    writeFileSync(join(cwd, 'more.csv'), 'name_zh,kind,lon,lat\n新茶园,农庄,109.47,24.36\n');
    const merged = await run(
      'import',
      'more.csv',
      '--datum',
      'gcj02',
      '--merge',
      'county.json',
      '--out',
      'county.json',
      '--json',
    );
    expect(merged.exit, merged.err).toBe(0);
    expect(JSON.parse(merged.out)).toMatchObject({ id: 'county', places: 7, unused: 0 });
  });

  it('names a wrong format, datum and kind at once, and a file that is not there', async () => {
    const wrong = await run(
      'import',
      'x.csv',
      '--format',
      'doc',
      '--datum',
      'mars',
      '--kind',
      'volcano',
      '--json',
    );
    expect(errorsOf(wrong).map(({ path }) => path)).toEqual(['--format', '--datum', '--kind', '--out']);
    expect((await run('import', 'nowhere.csv', '--out', 'x.json')).exit).toBe(3);
  });

  it.each(['csv', 'xlsx', 'geojson', 'osm'])('exports to %s and reads it back', async (format) => {
    const out = format === 'csv' ? 'tables' : `county.${format}`;
    expect((await run('export', 'county.json', '--format', format, '--out', out)).exit).toBe(0);
    if (format === 'csv') expect(readdirSync(join(cwd, out))).toContain('places.csv');
    const again = await run('export', 'county.json', '--format', format, '--out', out, '--json');
    expect(again.exit).toBe(2);
    const back = await run('import', out, '--into', `back-${format}`);
    expect(back.exit, back.err).toBe(0);
    const read = (file: string) => JSON.parse(readFileSync(join(cwd, file), 'utf8')) as unknown;
    expect(read(`back-${format}/county.json`)).toEqual(read('county.json'));
  });
});
