import { LegalHoliday, LunarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { dayNotes, holidayOn } from '../../src/calendar/index.js';
import { addDays, type LocalDate } from '../../src/units/index.js';

const on = (text: string) => holidayOn(text as LocalDate);
const daysOf = (year: number): LocalDate[] =>
  Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01` as LocalDate, i));
const NAMES: Readonly<Record<string, string>> = {
  'new-year': '元旦',
  'spring-festival': '春节',
  qingming: '清明节',
  'labour-day': '劳动节',
  'dragon-boat': '端午节',
  'mid-autumn': '中秋节',
  'national-day': '国庆节',
};

test('every day of the published year is what tyme4ts says', () => {
  let special = 0;
  for (const date of daysOf(2026)) {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const known = LegalHoliday.fromYmd(year, month, day);
    const ours = holidayOn(date);
    expect([date, ours === null ? null : NAMES[ours.holiday], ours?.kind === 'make-up']).toEqual([
      date,
      known?.getName() ?? null,
      known?.isWork() ?? false,
    ]);
    special += known === null ? 0 : 1;
  }
  expect(special).toBe(39);
});

describe('a year whose schedule we do not hold', () => {
  test('lunar holidays lie where tyme4ts has them', () => {
    const lunar = { 'spring-festival': [1, 1], 'dragon-boat': [5, 5], 'mid-autumn': [8, 15] };
    for (const year of [2027, 2028, 2029, 2030])
      for (const [holiday, [month, day]] of Object.entries(lunar)) {
        const date = LunarDay.fromYmd(year, month!, day!).getSolarDay();
        const pad = (n: number) => String(n).padStart(2, '0');
        const text = `${date.getYear()}-${pad(date.getMonth())}-${pad(date.getDay())}`;
        expect([text, on(text)?.holiday]).toEqual([text, holiday]);
        expect(on(text)).toMatchObject({ basis: 'statutory' });
        if (holiday !== 'spring-festival')
          expect(on(addDays(text as LocalDate, -1))?.holiday).not.toBe(holiday);
      }
  });

  test('says what is law and what is only usual', () => {
    expect(on('2027-02-05')).toEqual({ kind: 'off', holiday: 'spring-festival', basis: 'statutory' });
    expect(on('2027-02-08')).toMatchObject({ basis: 'statutory' });
    expect(on('2027-02-09')).toMatchObject({ basis: 'expected' });
    expect(on('2027-02-13')).toBeNull();
    expect(on('2027-04-05')).toMatchObject({ holiday: 'qingming', basis: 'statutory' });
    expect(on('2027-05-02')).toMatchObject({ holiday: 'labour-day', basis: 'statutory' });
    expect(on('2027-05-05')).toMatchObject({ basis: 'expected' });
    expect(on('2027-10-03')).toMatchObject({ holiday: 'national-day', basis: 'statutory' });
    expect(on('2027-10-07')).toMatchObject({ holiday: 'national-day', basis: 'expected' });
    expect(on('2027-10-08')).toBeNull();
  });
});

test('notes of a day: holiday first, then the term, then 三伏', () => {
  expect(dayNotes('2026-10-01' as LocalDate)).toEqual([
    { code: 'public-holiday', params: { holiday: 'national-day', basis: 'published' } },
  ]);
  expect(dayNotes('2026-10-10' as LocalDate)).toEqual([
    { code: 'make-up-day', params: { holiday: 'national-day' } },
  ]);
  expect(dayNotes('2027-10-05' as LocalDate)).toEqual([
    { code: 'holiday-unpublished', params: { holiday: 'national-day', basis: 'expected', year: '2027' } },
  ]);
  expect(dayNotes('2027-04-05' as LocalDate).map(({ code }) => code)).toEqual([
    'holiday-unpublished',
    'solar-term',
  ]);
  expect(dayNotes('2027-07-20' as LocalDate)).toEqual([{ code: 'dog-day', params: { period: 'first' } }]);
  expect(dayNotes('2027-04-10' as LocalDate)).toEqual([]);
});
