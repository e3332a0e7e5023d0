import { toText } from '@kangtu/presenters';
import { describe, expect, it } from 'vitest';
// @ts-expect-error a program without types, as a reader would write it
import { map, tripOf } from '../parties/plan.mjs';

const region = map();
const EAST = { start: 'guilin-guilin-station', loop: 'east', days: 3, line: 'wellness' };
const trip = (more: object) => tripOf(region, { ...EAST, ...more }, 200).trip;
const visits = (days: readonly { items: readonly { kind: string; place?: string }[] }[]) =>
  days.flatMap(({ items }) => items.filter(({ kind }) => kind === 'visit'));

describe('the calendar of a planned trip', () => {
  it('says in the National Day week what hours it assumed', () => {
    const made = trip({ date: '2026-10-02' });
    expect(toText(made, 'zh')).toMatch(/国庆节放假：各处开放时间按平日同一星期几计算/);
    expect(toText(made, 'en')).toMatch(/National Day: opening hours are those of any such weekday/);
  });

  it('goes to no museum on a Monday', () => {
    const museums = region.places.filter(({ kind }: { kind: string }) => kind === 'museum');
    const inTown = { start: 'liuzhou-liuzhou-station', loop: undefined, days: 2, line: 'folk' };
    const made = trip({ ...inTown, date: '2027-04-11', mustSee: ['liuzhou-liuzhou-museum'] });
    const seen = (day: object) =>
      visits([day as never]).filter(({ place }) => museums.some(({ id }: { id: string }) => id === place));
    expect(made.days[1].weekday).toBe(1);
    expect(seen(made.days[0])).not.toEqual([]);
    expect(seen(made.days[1])).toEqual([]);
  });

  it('offers the plaster of the dog days, and plans it when asked to', () => {
    const inTown = { start: 'liuzhou-liuzhou-station', loop: undefined, days: 2, date: '2027-07-19' };
    const offered = trip(inTown);
    expect(offered.days[1].date).toBe('2027-07-20');
    expect(offered.days[1].offers).toMatchObject([{ therapy: 'plaster' }]);
    expect(toText(offered, 'zh')).toMatch(/三伏贴/);
    expect(toText(offered, 'en')).toMatch(/sanfu plaster/);
    const planned = trip({ ...inTown, therapies: [{ therapy: 'plaster' }] });
    expect(visits(planned.days.slice(1))).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ therapy: expect.objectContaining({ therapy: 'plaster' }) }),
      ]),
    );
  });
});

it('shows one’s parents two places a day, for two hours each at most', () => {
  const made = trip({ date: '2027-04-10', travellers: ['senior'] });
  for (const day of made.days) expect(visits([day]).length).toBeGreaterThanOrEqual(2);
  for (const visit of visits(made.days) as { minutes?: number }[])
    expect(visit.minutes).toBeLessThanOrEqual(120);
});

it('stops at nothing that is only planned, and has nobody treated there', () => {
  const planned = region.places.filter(({ names }: { names: { zh: string } }) => /（规划）/.test(names.zh));
  const ids = planned.map(({ id }: { id: string }) => id);
  expect(ids).toContain('liuzhou-tcm-street');
  const inTown = { start: 'liuzhou-liuzhou-station', loop: undefined, date: '2027-04-10', days: 5 };
  const made = trip({
    ...inTown,
    includeUnconfirmed: true,
    therapies: [{ therapy: 'moxibustion' }, { therapy: 'tuina' }],
  });
  for (const { place } of visits(made.days)) expect(ids).not.toContain(place);
});
