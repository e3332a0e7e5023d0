import { SolarDay, SolarTerm } from 'tyme4ts';
import { expect, test } from 'vitest';
import { dogDayStart, SOLAR_TERMS, solarTerm } from '../../src/calendar/index.js';
import { addDays, type LocalDate } from '../../src/units/index.js';

const days = (from: string, to: string): LocalDate[] => {
  const all: LocalDate[] = [];
  for (let date = from as LocalDate; date <= to; date = addDays(date, 1)) all.push(date);
  return all;
};
const text = (day: SolarDay): string =>
  [day.getYear(), day.getMonth(), day.getDay()].map((n) => String(n).padStart(2, '0')).join('-');

test('solar terms of every day from 2024 to 2050 are those of tyme4ts', () => {
  const found = days('2024-01-01', '2050-12-31').flatMap((date) => {
    const term = solarTerm(date);
    return term === null ? [] : [`${date} ${term}`];
  });
  const known = Array.from({ length: 28 }, (_, i) => 2024 + i).flatMap((year) =>
    SOLAR_TERMS.map((term, i) => `${text(SolarTerm.fromIndex(year, i).getSolarDay())} ${term}`),
  );
  expect(found).toEqual(known.filter((each) => each >= '2024' && each < '2051'));
  expect(found).toHaveLength(27 * 24);
});

test('三伏 of every summer from 2024 to 2050 are those of tyme4ts', () => {
  const periods = { 初伏: 'first', 中伏: 'middle', 末伏: 'last' } as const;
  for (let year = 2024; year <= 2050; year++)
    for (const date of days(`${year}-07-01`, `${year}-08-31`)) {
      const [, month, day] = date.split('-').map(Number) as [number, number, number];
      const known = SolarDay.fromYmd(year, month, day).getDogDay();
      const begins =
        known?.getDayIndex() === 0 ? periods[known.getDog().getName() as keyof typeof periods] : null;
      if (dogDayStart(date) !== begins) expect([date, dogDayStart(date)]).toEqual([date, begins]);
    }
});

test('三伏 as published', () => {
  const starts = (year: number) =>
    days(`${year}-01-01`, `${year}-12-31`).filter((date) => dogDayStart(date) !== null);
  expect(starts(2026)).toEqual(['2026-07-15', '2026-07-25', '2026-08-14']);
  expect(starts(2027)).toEqual(['2027-07-20', '2027-07-30', '2027-08-09']);
  expect(starts(2028)).toEqual(['2028-07-14', '2028-07-24', '2028-08-13']);
});

test('outside the compared years nothing is said', () => {
  expect(solarTerm('2023-12-22' as LocalDate)).toBeNull();
  expect(solarTerm('2051-06-21' as LocalDate)).toBeNull();
});
