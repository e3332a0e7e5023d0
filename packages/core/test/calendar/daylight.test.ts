import { describe, expect, test } from 'vitest';
import { daylight, dayNotes, utcOffset } from '../../src/calendar/index.js';
import { formatClockTime, type LocalDate, type Wgs84 } from '../../src/units/index.js';

const GUILIN = [110.29, 25.27] as unknown as Wgs84;
const sun = (date: string, at = GUILIN, zone = 'Asia/Shanghai') => {
  const times = daylight(at, date as LocalDate, zone);
  return times && [formatClockTime(times.sunrise), formatClockTime(times.sunset)];
};

describe('sunrise and sunset', () => {
  // By hand: cos H = (sin -0.833° - sin lat sin decl) / (cos lat cos decl) about noon at 12:38:50 less the equation of time.
  test('Guilin at the solstices and an equinox, by the sunrise equation within 2 minutes', () => {
    const near = (found: string[] | null, expected: string[]) =>
      expected.forEach((text, i) => {
        const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
        expect(Math.abs(minutes(found![i]!) - minutes(text))).toBeLessThanOrEqual(2);
      });
    near(sun('2027-06-21'), ['05:49', '19:32']);
    near(sun('2027-12-22'), ['07:20', '17:54']);
    near(sun('2027-03-21'), ['06:42', '18:50']);
  });

  test('does not rise at the pole in winter', () => {
    expect(sun('2027-12-22', [20, 80] as unknown as Wgs84, 'Europe/Oslo')).toBeNull();
  });

  test('and the notes of a day are the same in every time zone of the machine', () => {
    const before = process.env.TZ;
    const answers = ['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      const all = ['2026-10-01', '2027-07-20', '2027-03-21', '2027-12-22'] as LocalDate[];
      return JSON.stringify(all.map((date) => [sun(date), dayNotes(date)]));
    });
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(answers).size).toBe(1);
  });
});

test('minutes east of UTC: China as it has been since 1992, other zones and years by the tables', () => {
  const east = (zone: string, date: string) => utcOffset(zone, date as LocalDate);
  expect(east('Asia/Shanghai', '2027-04-10')).toBe(480);
  expect(east('Asia/Shanghai', '1988-07-01')).toBe(540);
  expect(east('Europe/Oslo', '2027-01-10')).toBe(60);
  expect(east('Europe/Oslo', '2027-07-10')).toBe(120);
  expect(east('America/New_York', '2027-07-10')).toBe(-240);
});
