import type { LocalDate } from '@kangtu/core';
import type { Shell } from './shell.js';

/** Over for certain, whatever today is: it lies before the day on which the data were checked. */
export const isPast = (date: unknown, dataDate: LocalDate): boolean =>
  typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && date < dataDate;

/** Says so on stderr; the trip is planned all the same. */
export function notePast(shell: Shell, date: LocalDate, dataDate: LocalDate): void {
  if (!isPast(date, dataDate)) return;
  shell.note(
    shell.say(
      `注意：出发日期 ${date} 已经过去（资料核对于 ${dataDate}），请看看年份是否写错。`,
      `warning: the first day, ${date}, is over (the data were checked on ${dataDate}): is the year right?`,
    ),
  );
}
