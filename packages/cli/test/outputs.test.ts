import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledMain } from './bundle.js';
import { kangtu, temporaryFolder } from './shell.js';

const cwd = temporaryFolder();
const read = (file: string) => readFileSync(join(cwd, file));
const TRIP = [
  '--from',
  '桂林站',
  '--days',
  '1',
  '--date',
  '2027-04-10',
  '--iterations',
  '20',
  '--lang',
  'en',
];

beforeAll(async () => {
  expect((await kangtu(['plan', ...TRIP, '--out', 'trip.json'], { cwd })).exit).toBe(0);
});

describe('kangtu export', () => {
  test('writes what was asked for, and everything when nothing was', async () => {
    const some = await kangtu(['export', 'trip.json', '--ics', '--csv', '--out', 'some'], { cwd });
    expect(some).toMatchObject({ exit: 0, err: '' });
    expect(readdirSync(join(cwd, 'some')).sort()).toEqual(['trip.csv', 'trip.ics']);
    await kangtu(['export', 'trip.json', '--out', 'all', '--name', 'x'], { cwd });
    const endings = readdirSync(join(cwd, 'all')).map((name) => name.split('.')[1]);
    expect(endings.sort()).toEqual(['csv', 'geojson', 'gpx', 'html', 'ics', 'kml', 'md', 'svg', 'txt']);
    for (const name of readdirSync(join(cwd, 'all')))
      expect(statSync(join(cwd, 'all', name)).size).toBeGreaterThan(100);
  });

  test('an itinerary with fields missing: plan it anew comes first, then each field', async () => {
    const { search: _, ...cut } = JSON.parse(read('trip.json').toString());
    writeFileSync(join(cwd, 'cut.json'), JSON.stringify(cut));
    const { exit, err } = await kangtu(['brochure', 'cut.json', '--lang', 'en'], { cwd });
    expect(exit).toBe(2);
    expect(err).toMatch(/itinerary-not-whole[\s\S]*Plan it anew[\s\S]*#\/search/);
  });

  test.runIf(existsSync('/proc/self'))(
    'a folder that nobody can make is told and not tried for ever',
    async () => {
      const { exit, err } = await kangtu(
        ['export', 'trip.json', '--csv', '--out', '/proc/x/y', '--lang', 'en'],
        { cwd },
      );
      expect(exit).toBe(3);
      expect(err).toContain('file-not-written');
    },
  );

  test('a file that is no itinerary: exit 2', async () => {
    writeFileSync(join(cwd, 'no.json'), '{}');
    expect((await kangtu(['export', 'no.json'], { cwd })).exit).toBe(2);
    expect((await kangtu(['export', 'missing.json'], { cwd })).exit).toBe(3);
  });
});

describe('kangtu brochure', () => {
  test('sets a PDF beside the plan, with a brand, in both languages', async () => {
    writeFileSync(
      join(cwd, 'logo.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>',
    );
    writeFileSync(join(cwd, 'brand.yaml'), 'name: 某市文旅局\nlogo: logo.svg\n');
    const outcome = await kangtu(['brochure', 'trip.json', '--brand', 'brand.yaml', '--lang', 'both'], {
      cwd,
    });
    expect(outcome).toEqual({ exit: 0, out: 'trip.pdf\n', err: '' });
    expect(read('trip.pdf').subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each([
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"><rect width='],
    ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2])],
  ])('a broken logo (%s) is told with its place', async (format, bytes) => {
    writeFileSync(join(cwd, `broken.${format}`), bytes);
    writeFileSync(join(cwd, 'broken.yaml'), `logo: broken.${format}\n`);
    const args = ['brochure', 'trip.json', '--brand', 'broken.yaml', '--out', 'broken.pdf'];
    const { exit, err } = await kangtu(args, { cwd });
    expect({ exit, err }).toMatchObject({
      exit: 2,
      err: expect.stringMatching(/broken\.yaml#\/logo.*logo-broken/),
    });
    expect(existsSync(join(cwd, 'broken.pdf'))).toBe(false);
  });

  test('a folder of results that is a file is told, not a fault of ours', async () => {
    writeFileSync(join(cwd, 'one.jsonl'), '{"start": "桂林站", "days": 1}\n');
    const { exit, err } = await kangtu(['batch', 'one.jsonl', '--out', 'trip.json'], { cwd });
    expect(exit).toBe(3);
    expect(err).toContain('file-not-written');
  });

  test('every problem of the brand file at once; bad paper and link', async () => {
    writeFileSync(join(cwd, 'bad.yaml'), 'nmae: x\ncolours: {primary: "#ffffff"}\n');
    const brand = await kangtu(['brochure', 'trip.json', '--brand', 'bad.yaml'], { cwd });
    expect(brand.exit).toBe(2);
    expect(brand.err).toContain('brand-unknown-key');
    expect(brand.err).toContain('brand-pale-colour');
    expect((await kangtu(['brochure', 'trip.json', '--paper', 'a3'], { cwd })).err).toContain(
      'paper-unknown',
    );
    expect((await kangtu(['brochure', 'trip.json', '--link', 'javascript:1'], { cwd })).err).toContain(
      'link-not-web',
    );
  });
});

const MAIN = bundledMain();

describe('kangtu batch', () => {
  const batch = () =>
    spawnSync(
      process.execPath,
      [
        MAIN,
        'batch',
        'requests.jsonl',
        '--out',
        'trips',
        '--jobs',
        '2',
        '--no-brochure',
        '--ics',
        '--iterations',
        '20',
        '--lang',
        'en',
      ],
      { cwd, encoding: 'utf8', env: { ...process.env, INIT_CWD: cwd } },
    );
  const summary = () => JSON.parse(read('trips/summary.json').toString());
  const folders = () =>
    readdirSync(join(cwd, 'trips'))
      .filter((name) => name !== 'summary.json')
      .sort();

  // scripts/soak-batch.mjs does this ten times over 300 requests.
  test('killed in the middle and run again: everything once, nothing broken', async () => {
    const folder = join(cwd, 'killed');
    const dates = Array.from({ length: 6 }, (_, i) => `2027-05-1${i}`);
    writeFileSync(
      join(cwd, 'six.jsonl'),
      dates.map((date) => JSON.stringify({ start: '桂林站', days: 1, date })).join('\n'),
    );
    const argv = [
      'batch',
      'six.jsonl',
      '--out',
      folder,
      '--no-brochure',
      '--iterations',
      '20',
      '--jobs',
      '1',
    ];
    const first = spawn(process.execPath, [MAIN, ...argv], { cwd, stdio: 'ignore' });
    const results = () =>
      existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('2027-')) : [];
    while (results().length < 2) await new Promise((done) => setTimeout(done, 20));
    const ended = once(first, 'exit');
    first.kill('SIGKILL');
    await ended;
    expect(results().length).toBeLessThan(6);
    spawnSync(process.execPath, [MAIN, ...argv], { cwd });
    expect(results()).toHaveLength(6);
    for (const name of readdirSync(folder))
      if (name !== 'summary.json')
        expect(JSON.parse(readFileSync(join(folder, name, 'trip.json'), 'utf8')).days).toHaveLength(1);
  });

  test('finishes what it can, collects failures, keeps what stands on the next run', () => {
    const good = { start: '桂林站', days: 1, date: '2027-04-10' };
    const lines = [good, { ...good, date: '2027-04-11', id: 'second' }, good, { ...good, start: 'Atlantis' }];
    writeFileSync(
      join(cwd, 'requests.jsonl'),
      `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{bad\n`,
    );
    const first = batch();
    expect(first.status).toBe(2);
    expect(first.stderr).toContain('warning: one line asks for the same as an earlier one');
    expect(first.stderr).toContain('#3 = #1');
    expect(summary()).toMatchObject({ done: 2, kept: 0, failed: 2, repeated: [{ line: 3, as: 1 }] });
    expect(folders()).toHaveLength(2);
    const before = folders().map((name) => statSync(join(cwd, 'trips', name, 'trip.ics')).mtimeMs);
    // What a killed process leaves: a folder of a process that lives no more.
    const dead = spawnSync(process.execPath, ['-e', 'process.exit()']).pid;
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    mkdirSync(join(cwd, 'trips', `.part-${machine}-${dead}-x`));
    // Another machine at the same results: nobody here can say whether it lives.
    mkdirSync(join(cwd, 'trips', `.part-00000000-${dead}-x`));
    batch();
    expect(folders().filter((name) => name.startsWith('.part-'))).toEqual([`.part-00000000-${dead}-x`]);
    rmdirSync(join(cwd, 'trips', `.part-00000000-${dead}-x`));
    expect(summary()).toMatchObject({ done: 0, kept: 2, failed: 2 });
    expect(folders()).toHaveLength(2);
    expect(folders().map((name) => statSync(join(cwd, 'trips', name, 'trip.ics')).mtimeMs)).toEqual(before);
  });
});
