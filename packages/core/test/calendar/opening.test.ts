import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { beginWindows, dayHours, inSeason, openIntervals } from '../../src/calendar/index.js';
import '../../src/parse.js';
import type { LocalDate } from '../../src/index.js';
import { valley } from '../fixture/valley.js';

const on = (hours: string, date: string) => openIntervals(hours, date as LocalDate);
const TUESDAY = '2027-04-13';
const MONDAY = '2027-04-12';

describe('opening intervals on a date', () => {
  test('plain, split, by weekday, by month, over midnight, always, never', () => {
    expect(on('Mo-Su 09:00-17:00', TUESDAY)).toEqual([{ open: 540, close: 1020 }]);
    expect(on('Tu-Su 09:30-16:30,20:00-22:00', TUESDAY)).toEqual([
      { open: 570, close: 990 },
      { open: 1200, close: 1320 },
    ]);
    expect(on('Tu-Su 09:00-17:00', MONDAY)).toEqual([]);
    expect(on('May-Oct 09:00-17:30; Nov-Apr 09:30-17:00', TUESDAY)).toEqual([{ open: 570, close: 1020 }]);
    expect(on('May-Oct 09:00-17:30; Nov-Apr 09:30-17:00', '2027-05-01')).toEqual([
      { open: 540, close: 1050 },
    ]);
    expect(on('18:00-02:00', TUESDAY)).toEqual([
      { open: 0, close: 120 },
      { open: 1080, close: 1440 },
    ]);
    expect(on('24/7', TUESDAY)).toEqual([{ open: 0, close: 1440 }]);
    expect(on('off', TUESDAY)).toEqual([]);
    expect(on('rubbish', TUESDAY)).toBeNull();
  });

  test('an event has the windows of its dates only', () => {
    const event = '2027 Apr 13-2027 Apr 14 10:00-16:00';
    expect(on(event, TUESDAY)).toEqual([{ open: 600, close: 960 }]);
    expect(on(event, '2027-04-15')).toEqual([]);
    expect(on(event, '2028-04-13')).toEqual([]);
  });

  test('Chinese public holidays where the text names them', () => {
    // 1 October 2027 is a Friday.
    expect(on('Mo-Su 09:00-17:00; PH 08:00-18:00', '2027-10-01')).toEqual([{ open: 480, close: 1080 }]);
    expect(on('Mo-Su 09:00-17:00; PH off', '2027-10-01')).toEqual([]);
    expect(on('Mo-Su 09:00-17:00; PH off', '2027-10-15')).toEqual([{ open: 540, close: 1020 }]);
  });
});

test.each(['America/New_York', 'Asia/Shanghai', 'Pacific/Auckland', 'UTC'])(
  'the answer does not depend on the time zone of the machine: %s',
  (zone) => {
    // 14 March 2027 has no 02:00 in New York. A process of its own: the zone is read when Node starts.
    const script = `
      const { openIntervals } = await import('./packages/core/dist/calendar/index.js');
      await import('./packages/core/dist/parse.js');
      const texts = ['Tu-Su 09:30-16:30,20:00-22:00', 'sunrise-sunset', '24/7', 'PH 08:00-18:00', 'Mar-May'];
      const dates = ['2027-03-14', '2027-10-01', '2027-11-07', '2027-12-31'];
      console.log(JSON.stringify(texts.map((text) => dates.map((date) => openIntervals(text, date)))));`;
    const run = (tz: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: tz },
        encoding: 'utf8',
      });
    expect(run(zone)).toBe(run('Asia/Shanghai'));
  },
);

test('what no plain table holds is read by the library that the parser of regions brings along', () => {
  expect(on('Mo[1] 10:00-12:00', '2027-04-05')).toEqual([{ open: 600, close: 720 }]);
  expect(on('Mo[1] 10:00-12:00', MONDAY)).toEqual([]);
  const alone = `
    const { openIntervals } = await import('./packages/core/dist/calendar/index.js');
    console.log(JSON.stringify(openIntervals('Mo 10:00-12:00', '2027-04-05')));
    try { openIntervals('Mo[1] 10:00-12:00', '2027-04-05') } catch (error) { console.log(error.name) }`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', alone], { encoding: 'utf8' });
  expect(said).toBe('[{"open":600,"close":720}]\nRangeError\n');
});

describe('a place on a date', () => {
  const places = new Map(valley().places.map((place) => [place.id, place]));
  const hoursOf = (id: string, date = TUESDAY) => dayHours(places.get(id)!, date as LocalDate);

  test('known hours are confirmed; unknown ones are daylight, by roof or by kind, and say so', () => {
    expect(hoursOf('cave')).toEqual({ open: [{ open: 540, close: 1020 }], confirmed: true });
    expect(hoursOf('forest')).toEqual({ open: [{ open: 480, close: 1080 }], confirmed: false });
    expect(hoursOf('market')).toEqual({ open: [{ open: 540, close: 1260 }], confirmed: false });
    const indoor = { ...places.get('forest')!, setting: 'indoor' as const };
    expect(dayHours(indoor, TUESDAY as LocalDate).open).toEqual([{ open: 540, close: 1020 }]);
  });

  test('a visit is over by closing time and begins before the last admission', () => {
    const cave = places.get('cave')!;
    expect(beginWindows(cave, TUESDAY as LocalDate, 30)).toEqual([{ open: 540, close: 960 }]);
    expect(beginWindows(cave, TUESDAY as LocalDate, 90)).toEqual([{ open: 540, close: 930 }]);
    expect(beginWindows(cave, TUESDAY as LocalDate, 600)).toEqual([]);
  });

  test('seasons are months', () => {
    expect(inSeason('Mar-May', TUESDAY as LocalDate)).toBe(true);
    expect(inSeason('Jun-Sep', TUESDAY as LocalDate)).toBe(false);
    expect(inSeason(null, TUESDAY as LocalDate)).toBeNull();
  });
});
