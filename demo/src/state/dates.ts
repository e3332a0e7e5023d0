import { addDays, type LocalDate, parseLocalDate, weekday } from '@kangtu/core';

/** The day it is where the traveller is. */
export function today(now: Date): LocalDate {
  const pad = (n: number) => String(n).padStart(2, '0');
  return parseLocalDate(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`)!;
}

/** The Saturday after next week's start: near enough to plan for, far enough to book. */
export function defaultDate(now: Date): LocalDate {
  const week = addDays(today(now), 7);
  return addDays(week, (6 - weekday(week) + 7) % 7);
}
