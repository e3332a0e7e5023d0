import type { Itinerary } from '@kangtu/core';
import { describe, expect, it } from 'vitest';
import { errorsOf, kangtu } from '../shell.js';

const GIVEN = ['--date', '2027-04-10', '--lang', 'zh'];

async function planned(...args: string[]): Promise<{ trip: Itinerary; told: string; stops: string[] }> {
  const { out, err, exit } = await kangtu(['line', 'plan', ...args, ...GIVEN, '--json']);
  expect([exit, err.includes('错误')]).toEqual([0, false]);
  const trip = JSON.parse(out) as Itinerary;
  const stops = trip.days.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'visit' ? [item.place] : [])),
  );
  return { trip, told: err, stops };
}

describe('kangtu line', () => {
  it('lists all the lines of the plans, and where one comes from', async () => {
    const lines = JSON.parse((await kangtu(['line', 'list', '--json'])).out) as { id: string }[];
    expect(lines).toHaveLength(22);
    const { out } = await kangtu(['line', 'show', 'gg-well', '--lang', 'en']);
    expect(out).toContain('no confirmed location');
    expect(out).toContain('范文4');
  });

  it('answers a name nobody knows with those that are alike, and says where all of them stand', async () => {
    const [none] = errorsOf(await kangtu(['line', 'show', 'nowhere', '--json']));
    expect(none).toMatchObject({
      code: 'line-unknown',
      cause: 'There is no named line or loop "nowhere".',
      action: '"kangtu line list" lists all.',
    });
    expect((await kangtu(['line', 'show', 'Guigang line'])).err).toContain(
      'Did you mean: Guigang wellness line [gg-well], ',
    );
    expect((await kangtu(['line', 'show', '贵港线', '--lang', 'zh'])).err).toContain('[gg-well]');
  });

  it('a loop nobody knows is answered with the loops by their names', async () => {
    const { err } = await kangtu(['plan', '--from', '桂林站', '--loop', 'west', '--date', '2027-04-10']);
    expect(err).toContain(
      'Known ones: East loop Guilin – Yangshuo – Luzhai – Liuzhou [lz-loop-e], North loop Guilin – Sanjiang – Rongshui – Liuzhou [lz-loop-n].',
    );
  });

  it('follows an ordered line in its order over the days asked for, and names what it cannot place', async () => {
    const { trip, told, stops } = await planned('gg-well', '--days', '4');
    expect(trip.days).toHaveLength(4);
    const line = trip.request.namedLine;
    expect(line).toBe('gg-well');
    const order = ['expo-garden', 'pingtianshan-forest', 'hemei-qintang', 'xishan', 'longtan-forest'];
    const listed = [...order, 'xiongsen-animal-world', 'beidishan'].map((id) => `guigang-${id}`);
    expect(stops).toEqual(listed.filter((id) => stops.includes(id)));
    expect(stops.length).toBeGreaterThanOrEqual(7);
    expect(told).toContain('位置未核实');
    expect(told).toContain('铜鼓湾');
    expect(trip.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('takes as few days as fit when nobody says how many', async () => {
    const { trip } = await planned('gg-well');
    expect(trip.days.length).toBeLessThan(4);
  });

  it('puts a belt in the best order and visits its own stops only', async () => {
    const { trip, stops } = await planned('lz-ind');
    expect(new Set(stops)).toEqual(
      new Set(
        [
          'luosifen-industrial-park',
          'luosifen-town',
          'wuling-baojun-plant',
          'liugong-plant',
          'xiancaotang-lingzhi',
        ].map((id) => `liuzhou-${id}`),
      ),
    );
    for (const { totals } of trip.days) expect(totals.stops).toBeGreaterThan(0);
  });

  it('passes the towns of a loop and fills the days with what lies around them', async () => {
    const { trip, stops } = await planned('lz-loop-n', '--days', '3');
    expect(trip.request.via).toEqual(['liuzhou-sanjiang', 'liuzhou-rongshui', 'liuzhou-city']);
    expect(stops.length).toBeGreaterThan(4);
  });

  it('breaks a long way where neither day is mostly driving, and asks no wellness of a lake', async () => {
    const { trip, stops } = await planned('yy-water');
    expect(stops).toHaveLength(2);
    for (const { totals } of trip.days) expect(totals.drivingMinutes).toBeLessThanOrEqual(270);
    expect(trip.findings.map(({ code }) => code)).not.toContain('no-wellness-stop');
  });

  it('takes another day rather than more than four hours on the road', async () => {
    const { trip } = await planned('cz-taihang');
    for (const { totals } of trip.days) expect(totals.drivingMinutes).toBeLessThanOrEqual(240);
  });

  it('keeps the order of a line whose days are filled', async () => {
    const order = (await planned('gg-well', '--days', '4')).stops;
    const { stops } = await planned('gg-well', '--days', '4', '--fill');
    expect(stops.length).toBeGreaterThan(order.length);
    expect(stops.filter((id) => order.includes(id))).toEqual(order);
  });

  it('says so when none of the stops has a confirmed location', async () => {
    const outcome = await kangtu(['line', 'plan', 'yy-rel', ...GIVEN, '--json']);
    expect(outcome.exit).toBe(2);
    expect(errorsOf(outcome)[0]?.code).toBe('line-unconfirmed');
    const { stops } = await planned('yy-rel', '--include-unconfirmed');
    expect(stops).toHaveLength(3);
  });
});
