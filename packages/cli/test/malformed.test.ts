import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, kangtu, type Outcome, temporaryFolder } from './shell.js';

const PLAN = ['plan', '--from', '桂林站', '--loop', 'east', '--date', '2027-04-10', '--iterations', '1'];
const folder = temporaryFolder();
let trip: unknown;
let region: unknown;

beforeAll(async () => {
  trip = JSON.parse((await kangtu([...PLAN, '--json'])).out);
  region = JSON.parse((await kangtu(['region', 'show', 'liuzhou', '--json'])).out);
});

/** Exit 2, at least one issue, each with a code of ours, a cause and an action; no stack, nothing on stdout. */
function expectCoded(outcome: Outcome, about: unknown): void {
  const context = JSON.stringify(about).slice(0, 300);
  expect(outcome.exit, `${context}\n${outcome.err}`).toBe(2);
  expect(outcome.out).toBe('');
  expect(outcome.err).not.toMatch(/\n\s+at .*:\d+:\d+/);
  const errors = errorsOf(outcome);
  expect(errors.length).toBeGreaterThan(0);
  for (const each of errors) {
    expect(each.code).toMatch(/^[a-z0-9-]+$/);
    expect(each.cause, each.code).not.toBe('');
    expect(each.cause, each.code).not.toBe(each.code);
    expect(each.action, each.code).not.toBe('');
    expect(`${each.cause}${each.action}`, each.code).not.toMatch(/undefined|\[object|NaN/);
  }
}

const WRONG: Readonly<Record<string, readonly string[]>> = {
  '--from': ['', 'nowhere at all', '桂', '../etc', '\u001b[31m', '桂林站桂林站桂林站'],
  '--to': ['zzz', '月球', '💧'],
  '--via': ['zzz,yyy', '阳朔县城,月球'],
  '--loop': ['west', '', 'south loop', '桂林站'],
  '--days': ['0', '6', '-1', '1.5', 'three', '', '9999999999999999999999', '0x3'],
  '--date': ['2027-02-30', 'tomorrow', '', '10/04/2027', '2027-13-01', '20270410'],
  '--line': ['', 'wellbeing', '游泳'],
  '--pace': ['fast', ''],
  '--must': ['zzz', '桂林站'],
  '--avoid': ['zzz'],
  '--start': ['25:00', '8', 'noon', '', '-1:00', '19:00'],
  '--end': ['24:01', 'late', '06:00'],
  '--night': ['月球', '象山景区,象山景区', '阳朔县城'],
  '--seed': ['x', '-1', '1.5', '4294967296', ''],
  '--iterations': ['0', '1e3', '-5', 'many'],
  '--seconds': ['0', 'x', '0.5', '9999'],
  '--region': ['atlantis', '', 'liuzhou,atlantis'],
};

describe('malformed options', () => {
  it.each(Object.entries(WRONG).flatMap(([option, values]) => values.map((value) => [option, value])))(
    '%s %j',
    async (option, value) => {
      expectCoded(await kangtu([...PLAN, option, value, '--json']), [option, value]);
    },
  );

  it('names every problem at once', async () => {
    const outcome = await kangtu([
      'plan',
      '--from',
      'qqqqqq',
      '--days',
      '9',
      '--date',
      '2027-02-30',
      '--json',
    ]);
    expect(errorsOf(outcome).map(({ code, path }) => [code, path])).toEqual([
      ['name-unknown-nothing-near', '--from'],
      ['days-out-of-range', '--days'],
      ['date-not-real', '--date'],
    ]);
  });

  it('holds for 100 random combinations', async () => {
    const option = fc.constantFrom(...Object.keys(WRONG));
    const pair = option.chain((name) => fc.constantFrom(...WRONG[name]!).map((value) => [name, value]));
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 5 }), async (pairs) => {
        expectCoded(await kangtu([...PLAN, ...pairs.flat(), '--json']), pairs);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

/** Values that no field of ours accepts anywhere. */
const GARBAGE = fc.constantFrom<unknown>(-1.5, 'garbage \u0000 value', [[]], { garbage: true }, 1e300, '');

/** Replaces one leaf, chosen by `pick`, of a JSON value. */
function damage(value: unknown, pick: number, garbage: unknown): unknown {
  if (value === null || typeof value !== 'object' || Object.keys(value).length === 0) return garbage;
  const keys = Object.keys(value);
  const key = keys[pick % keys.length]!;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...value };
  copy[key] = damage(copy[key], Math.floor(pick / keys.length), garbage);
  return copy;
}

const REQUEST = {
  days: 2,
  date: '2027-04-10',
  start: '桂林站',
  end: '桂林站',
  via: ['阳朔县城'],
  line: 'folk',
  tastes: { food: 3 },
  pace: 'full',
  mustSee: ['象山景区'],
  avoid: [],
  dayStart: '08:30',
  dayEnd: 1080,
  lunch: { earliest: '11:30', latest: '13:00', duration: 60 },
  nights: ['阳朔县城'],
  includeUnconfirmed: false,
};

async function withFile(name: string, content: string, argv: readonly string[]): Promise<Outcome> {
  writeFileSync(join(folder, name), content);
  return kangtu([...argv, '--json'], { cwd: folder });
}

describe('malformed files', () => {
  it.each(['', '{', 'null', '[]', '"x"', '3', '{"days":3}', '\ufeff{', '\u0000', '{"__proto__":{"days":3}}'])(
    'as a request, a trip and a region: %j',
    async (content) => {
      expectCoded(await withFile('r.json', content, ['plan', '--request', 'r.json']), content);
      expectCoded(await withFile('t.json', content, ['check', 't.json']), content);
      expectCoded(await withFile('g.json', content, ['region', 'validate', 'g.json']), content);
      expectCoded(await withFile('g.json', content, [...PLAN, '--region', 'g.json']), content);
    },
  );

  const damaged = { numRuns: 60, seed: 1 };
  const picks = fc.nat(1_000_000_000);

  it('60 damaged requests', async () => {
    await fc.assert(
      fc.asyncProperty(picks, GARBAGE, async (pick, garbage) => {
        const content = JSON.stringify(damage(REQUEST, pick, garbage));
        expectCoded(
          await withFile('r.json', content, ['plan', '--request', 'r.json', '--iterations', '1']),
          content,
        );
      }),
      damaged,
    );
  });

  it('60 requests with a field of another name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (field) => {
        fc.pre(!Object.hasOwn(REQUEST, field) && !['loop', 'namedLine'].includes(field));
        const content = JSON.stringify({ ...REQUEST, [field]: 1 });
        expectCoded(await withFile('r.json', content, ['plan', '--request', 'r.json']), content);
      }),
      damaged,
    );
  });

  it('60 damaged trips', async () => {
    await fc.assert(
      fc.asyncProperty(picks, GARBAGE, async (pick, garbage) => {
        const content = JSON.stringify(damage(trip, pick, garbage));
        const outcome = await withFile('t.json', content, ['check', 't.json']);
        // Free text may hold anything: then the trip is as good as before, and `check` says what differs.
        if (outcome.err === '') expect(JSON.parse(outcome.out)).toHaveProperty('findings');
        else expectCoded(outcome, content);
        expect([0, 2]).toContain(outcome.exit);
      }),
      damaged,
    );
  });

  it('60 damaged regions', async () => {
    await fc.assert(
      fc.asyncProperty(
        picks,
        fc.constantFrom<unknown>('\u0000', [[]], { garbage: true }, 1e300),
        async (pick, garbage) => {
          const content = JSON.stringify(damage(region, pick, garbage));
          expectCoded(await withFile('g.json', content, ['region', 'validate', 'g.json']), pick);
        },
      ),
      damaged,
    );
  });

  it('a file that is not there is exit 3', async () => {
    for (const argv of [
      ['check', 'none.json'],
      ['plan', '--request', 'none.json'],
      ['region', 'validate', 'none.json'],
    ]) {
      const outcome = await kangtu([...argv, '--json'], { cwd: folder });
      expect(outcome.exit).toBe(3);
      expect(errorsOf(outcome).map((each) => each.code)).toEqual(['file-not-read']);
    }
  });

  it('a file that cannot be written is exit 3 and leaves nothing', async () => {
    writeFileSync(join(folder, 'plain'), '');
    const outcome = await kangtu([...PLAN, '--out', 'plain/trip.json', '--json'], { cwd: folder });
    expect(outcome.exit).toBe(3);
    expect(errorsOf(outcome).map((each) => each.code)).toEqual(['file-not-written']);
  });
});
