import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { fold, toIcs } from '../src/ics.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';

function events(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('iCalendar', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.ics`, toIcs(eastLoop(), language));
  });

  test('an independent reader finds every stop at its time, in UTC and in another zone', () => {
    const found = events(toIcs(eastLoop(), 'en'));
    expect(found).toHaveLength(9);
    const first = found[0];
    expect(first?.summary).toBe('1 Two Rivers and Four Lakes and Elephant Trunk Hill');
    expect(first?.startDate.toString()).toBe('2027-04-10T08:45:00');
    const start = first?.startDate.toJSDate() as Date;
    expect(start.toISOString()).toBe('2027-04-10T00:45:00.000Z');
    expect(start.toLocaleString('en-GB', { timeZone: 'Europe/Berlin' })).toBe('10/04/2027, 02:45:00');
    expect(first?.endDate.subtractDate(first.startDate).toSeconds()).toBe(120 * 60);
  });

  test('the UID of a stop stays when the plan changes around it', () => {
    const trip = eastLoop();
    const later = {
      ...trip,
      days: trip.days.map((day) => ({ ...day, items: day.items.filter((_, i) => i !== 1) })),
      search: { ...trip.search, seed: 2 },
    };
    const before = new Set(events(toIcs(trip, 'zh')).map((event) => event.uid));
    const after = events(toIcs(later, 'zh')).map((event) => event.uid);
    expect(before.size).toBe(9);
    expect(after.filter((uid) => before.has(uid))).toEqual(after);
    expect(after.length).toBeLessThan(9);
  });

  test('lines are folded at 75 octets, never inside a character', () => {
    for (const language of ['zh', 'en'] as const)
      for (const line of toIcs(eastLoop(), language).split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const text = `SUMMARY:${'汉😀é'.repeat(60)}`;
    expect(fold(text)).not.toContain('\uFFFD');
    expect(fold(text).replaceAll('\r\n ', '')).toBe(text);
    for (const line of fold(text).split('\r\n')) expect(line.isWellFormed()).toBe(true);
  });

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    expect(events(toIcs(withText(eastLoop(), text), 'zh'))).toHaveLength(9);
  });

  test('midnight: a visit after 24:00 falls on the next date', () => {
    const trip = eastLoop();
    const day = trip.days[0]!;
    const items = day.items.map((item) =>
      item.kind === 'visit' ? { ...item, start: 1450, end: 1500 } : item,
    );
    const text = toIcs({ ...trip, days: [{ ...day, items }] } as unknown as typeof trip, 'en');
    expect(text).toContain('DTSTART;TZID=Asia/Shanghai:20270411T001000');
  });
});
