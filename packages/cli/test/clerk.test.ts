import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { table } from '../src/shell/table.js';
import { errorsOf, kangtu, temporaryFolder } from './shell.js';

const PLAN = ['plan', '--from', '桂林站', '--loop', 'east', '--date', '2027-04-10', '--iterations', '1'];
const cwd = temporaryFolder();
const told = async (argv: readonly string[]) =>
  errorsOf(await kangtu([...argv, '--json'], { cwd })).map(({ path, code }) => `${path} ${code}`);

describe('what a clerk types wrongly', () => {
  it('is told at once: search, options of their own form, and the rest of the wishes', async () => {
    const wrong = [
      '--seed',
      'x',
      '--budget',
      '-5',
      '--fixed',
      '百里柳江',
      '--pace',
      'quick',
      '--must',
      '月球',
    ];
    expect(await told([...PLAN, ...wrong])).toEqual([
      '--seed not-a-number',
      '--budget option-malformed',
      '--fixed option-malformed',
      '--must name-unknown',
      '--pace value-not-allowed',
    ]);
  });

  it('a plan is not written into a file that says it is something else, nor over its own request', async () => {
    expect(await told([...PLAN, '--out', 'trip.pdf'])).toEqual(['--out plan-not-of-format']);
    writeFileSync(join(cwd, 'wish.json'), '{}');
    expect(await told([...PLAN, '--request', 'wish.json', '--out', './wish.json'])).toEqual([
      '--out out-is-input',
    ]);
    expect(await told([...PLAN, '--geojson'])).toEqual(['--geojson options-exclude']);
  });

  it('a brochure is not written over the trip it is made of', async () => {
    writeFileSync(join(cwd, 'trip.json'), '{}');
    const { err, exit } = await kangtu(['brochure', 'trip.json', '--out', 'trip.json'], { cwd });
    expect([exit, err]).toEqual([2, expect.stringContaining('error --out [out-is-input]')]);
    expect(readFileSync(join(cwd, 'trip.json'), 'utf8')).toBe('{}');
  });

  it('what a batch cannot do without is named in the language chosen', async () => {
    const { err } = await kangtu(['batch', 'x.jsonl', '--lang', 'zh']);
    expect(err).toBe('错误 --out [missing-option]\n  缺少 --out。\n  例如：--out <folder>\n');
  });

  it.each([
    ['', 'batch-empty'],
    [' \n\n', 'batch-empty'],
    ['[{"days": 1}]', 'batch-not-lines'],
    ['{\n  "days": 1\n}\n', 'batch-not-lines'],
  ])('a file that is no list of requests (%j) is told, and no folder is made', async (content, code) => {
    writeFileSync(join(cwd, 'requests.jsonl'), content);
    const { err, exit } = await kangtu(['batch', 'requests.jsonl', '--out', 'none'], { cwd });
    expect([exit, err]).toEqual([2, expect.stringContaining(`error requests.jsonl [${code}]`)]);
    expect(existsSync(join(cwd, 'none'))).toBe(false);
  });

  it('a day before the data were checked is planned, but not without a remark', async () => {
    const on = (date: string) => kangtu([...PLAN, '--date', date], { cwd });
    const past = await on('1999-04-10');
    expect([past.exit, past.err]).toEqual([0, expect.stringMatching(/^warning: .*1999-04-10, is over/)]);
    expect((await on('2027-04-10')).err).toBe('');
  });

  it('a name of files is a name, no way to another folder', async () => {
    for (const name of ['../x', 'a/b', 'a\u001b[31m', ' ', 'a:b'])
      expect((await kangtu(['export', 'none.json', '--name', name], { cwd })).err).toMatch(
        /^error --name \[option-malformed\]/,
      );
  });

  it('an unknown rule is answered with those of its group, not with all', async () => {
    const { err } = await kangtu(['rules', 'show', 'altitude/x']);
    expect(err).toMatch(/Known: altitude\/first-night, altitude\/sleep-higher; "kangtu rules list"/);
    expect((await kangtu(['rules', 'show', 'x'])).err).toMatch(/Known: elderly\/…, family\/…, /);
  });

  it('help for a command that is none says so', async () => {
    const { err, exit } = await kangtu(['help', 'nix']);
    expect(err).toMatch(/^error nix \[unknown-command\]/);
    expect(exit).toBe(2);
  });

  it('an empty file is called empty, a file in the place of a folder is called that', async () => {
    writeFileSync(join(cwd, 'empty.json'), '');
    expect((await kangtu(['check', 'empty.json'], { cwd })).err).toMatch(
      /^error empty\.json .*\n.*it is empty/,
    );
    writeFileSync(join(cwd, 'here'), '');
    const { err } = await kangtu([...PLAN, '--out', 'here/trip.json'], { cwd });
    expect(err).toMatch(/a file of that name is there, and no folder/);
  });
});

describe('table', () => {
  const rows = [
    ['id', 'name', 'n'],
    ['lz-ind', '工业旅游（“一车游柳州”）', '8'],
    ['x', '', '1'],
  ];

  it('has columns where there is room, and a row below its first cell where there is none', () => {
    expect(table(rows, [2], 41).split('\n')).toHaveLength(3);
    expect(table(rows, [2], 20)).toBe('id\n    name · n\nlz-ind\n    工业旅游（“一车游柳州”） · 8\nx\n    1');
  });
});
