import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegion } from '../../src/parse.js';
import { smallRegion } from './small-region.js';

const SEED = { seed: 20_261_121 };

/** What a broken tool, a wrong column or an attacker may leave in a value. */
const JUNK: readonly unknown[] = [
  null,
  undefined,
  '',
  'x',
  '\u0000',
  'A'.repeat(5000),
  '../../etc/passwd',
  '=cmd()',
  -1,
  0,
  0.5,
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [[]],
  10n,
  Symbol('s'),
  () => 1,
  new Date(0),
];

type Path = readonly (string | number)[];

/** Paths of every value of a tree, the root left out. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
      : [];
  return path.length === 0 ? below : [path, ...below];
}

const PATHS = pathsOf(smallRegion());

function damaged(
  path: Path,
  damage: (owner: Record<string | number, unknown>, key: string | number) => void,
): unknown {
  const draft = smallRegion();
  const owner = path.slice(0, -1).reduce((at: unknown, key) => (at as Record<string, unknown>)[key], draft);
  damage(owner as Record<string, unknown>, path.at(-1)!);
  return draft;
}

/** Parses; fails on a throw, on a value together with an error, and on an issue without code or place. */
function outcome(input: unknown): boolean {
  const result = parseRegion(input);
  const issues = result.ok ? result.warnings : result.issues;
  for (const issue of issues) {
    expect(issue.code).toMatch(/^[a-z0-9-]+$/);
    expect(issue.path).toMatch(/^(\/.*)?$/);
    for (const param of Object.values(issue.params)) expect(String(param).length).toBeLessThan(400);
  }
  if (!result.ok) expect(issues.some((issue) => issue.severity === 'error')).toBe(true);
  return result.ok;
}

describe('damaged regions', () => {
  it(`misses each of ${PATHS.length} values in turn`, () => {
    let refused = 0;
    for (const path of PATHS) {
      const ok = outcome(
        damaged(path, (owner, key) =>
          Array.isArray(owner) ? owner.splice(Number(key), 1) : delete owner[key],
        ),
      );
      if (!ok) refused++;
      else expect(path.join()).toMatch(/^datum$|aliases$|\d+$/);
    }
    expect(refused).toBeGreaterThan(200);
  });

  it(`holds junk in each of ${PATHS.length} places in turn`, () => {
    let refused = 0;
    PATHS.forEach((path, i) => {
      // A third of the junk for each place, another third for the next.
      for (const junk of JUNK.filter((_, j) => (i + j) % 3 === 0))
        if (
          !outcome(
            damaged(path, (owner, key) => {
              owner[key] = junk;
            }),
          )
        )
          refused++;
        else expect(['symbol', 'function', 'bigint', 'undefined']).not.toContain(typeof junk);
    });
    expect(refused).toBeGreaterThan(PATHS.length * 6);
  });

  it('holds several random damages at once', () => {
    const damage = fc.tuple(
      fc.constantFrom(...PATHS),
      fc.anything({ withNullPrototype: true, withDate: true, withBigInt: true }),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
        const draft = smallRegion() as unknown;
        for (const [path, junk] of damages) {
          const owner = path
            .slice(0, -1)
            .reduce((at: unknown, key) => (at as Record<string, unknown> | null | undefined)?.[key], draft);
          if (typeof owner === 'object' && owner !== null)
            (owner as Record<string, unknown>)[path.at(-1)!] = junk;
        }
        outcome(draft);
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('is no region at all', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => !outcome(input)),
      { ...SEED, numRuns: 500 },
    );
  });
});

describe('hostile input ends in issues', () => {
  const cyclic: unknown[] = [];
  cyclic.push(cyclic, cyclic);
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
  const thrower = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const lying = new Proxy([], { get: (_, key) => (key === 'length' ? 4_000_000_000 : undefined) });
  const wide = { ...smallRegion(), places: Array.from({ length: 400_000 }, () => ({})) };
  const points = { ...smallRegion() };
  points.segments[0]!.geometry = Array.from({ length: 100_000 }, () => [Number.NaN, Number.NaN]);

  const aliases = { ...smallRegion(), names: { zh: '柳州', en: null, aliases: Array(100_000).fill(7) } };

  it.each([
    ['a cycle', cyclic],
    ['a cycle inside', { ...smallRegion(), places: cyclic }],
    ['deep nesting', { ...smallRegion(), places: deep }],
    [
      'a getter that throws',
      {
        get id() {
          throw new Error('no');
        },
      },
    ],
    ['a proxy that throws', thrower],
    ['a proxy that lies', { ...smallRegion(), places: lying }],
    ['an array with 4e9 holes', { ...smallRegion(), places: new Array(4_000_000_000) }],
    ['__proto__ as a key', JSON.parse('{"__proto__":{"id":"liuzhou"},"constructor":{"prototype":{}}}')],
    ['10 MB of text', { ...smallRegion(), id: 'a'.repeat(10_000_000) }],
    ['10 MB of hours', withHours('Mo-Fr '.repeat(1_700_000))],
    ['hours made to be slow', withHours(`${'PH,SH,Mo-Su '.repeat(20)}`)],
    ['400,000 empty places', wide],
    ['100,000 NaN points', points],
    ['100,000 aliases', aliases],
    ['a Map', new Map(Object.entries(smallRegion()))],
  ])('%s', (_, input) => {
    expect(outcome(input)).toBe(false);
    expect(({} as Record<string, unknown>).id).toBeUndefined();
  });

  it('lists at most a thousand issues and says so', () => {
    const result = parseRegion(wide);
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.issues.at(-1)).toMatchObject({ code: 'too-large', params: { what: 'issues' } });
  });
});

function withHours(value: string): unknown {
  const draft = smallRegion();
  draft.places[0]!.hours!.value = value;
  return draft;
}

describe('the region that comes out', () => {
  it('is a copy: the input is neither kept nor changed', () => {
    const input = smallRegion();
    const result = parseRegion(input);
    expect(input).toEqual(smallRegion());
    expect(result.ok && (result.value.places[0]?.position as unknown)).not.toBe(input.places[0]!.position);
  });
});
