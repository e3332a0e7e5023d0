import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Itinerary } from '@kangtu/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { kangtu, temporaryFolder } from '../shell.js';

const cwd = temporaryFolder();
let trip: Itinerary;

beforeAll(async () => {
  const made = await kangtu(['plan', '--from', '桂林站', '--loop', 'east', '--date', '2027-04-10', '--json']);
  trip = JSON.parse(made.out) as Itinerary;
});

interface Verdict {
  readonly ok: boolean;
  readonly findings: readonly { code: string; severity: string; path: string; message: string }[];
}

async function verdictOn(changed: unknown): Promise<Verdict & { exit: number }> {
  writeFileSync(join(cwd, 'trip.json'), JSON.stringify(changed));
  const outcome = await kangtu(['check', 'trip.json', '--json'], { cwd });
  expect(outcome.err).toBe('');
  return { ...(JSON.parse(outcome.out) as Verdict), exit: outcome.exit };
}

/** The trip with the items of day 1 changed. */
function withDay1(change: (items: Itinerary['days'][number]['items']) => unknown[]): unknown {
  const [day, ...rest] = trip.days;
  return { ...trip, days: [{ ...day, items: change(day!.items) }, ...rest] };
}

const errors = (verdict: Verdict): string[] =>
  verdict.findings.filter((each) => each.severity === 'error').map((each) => each.code);

describe('kangtu check', () => {
  it('accepts what plan made', async () => {
    expect(await verdictOn(trip)).toMatchObject({ ok: true, exit: 0 });
    const text = await kangtu(['check', 'trip.json', '--lang', 'zh'], { cwd });
    expect(text.out).toContain('行程可行');
  });

  it.each<[string, () => unknown, string]>([
    [
      'a leg that is too fast',
      () =>
        withDay1((items) =>
          items.map((item) => (item.kind === 'leg' ? { ...item, minutes: 1, end: item.start + 1 } : item)),
        ),
      'leg-too-fast',
    ],
    [
      'a stop twice',
      () => withDay1((items) => [...items, items.find((each) => each.kind === 'visit')]),
      'repeated-stop',
    ],
    ['swapped days', () => ({ ...trip, days: [trip.days[1], trip.days[0], trip.days[2]] }), 'day-date'],
    [
      'a late arrival',
      () => ({ ...trip, days: trip.days.map((day) => ({ ...day, end: 1290 })) }),
      'day-times',
    ],
    ['a wrong sum', () => ({ ...trip, totals: { ...trip.totals, metres: 1 } }), 'totals-differ'],
  ])('rejects %s and says so in both languages', async (_, damage, code) => {
    const verdict = await verdictOn(damage());
    expect(verdict).toMatchObject({ ok: false, exit: 2 });
    expect(errors(verdict)).toContain(code);
    for (const each of verdict.findings) expect(each.message).not.toMatch(/undefined|\[object|NaN/);
    const zh = await kangtu(['check', 'trip.json', '--lang', 'zh'], { cwd });
    expect(zh.exit).toBe(2);
    expect(zh.out).toContain(`[${code}]`);
    expect(zh.out).toContain('不能照此出行');
  });
});
