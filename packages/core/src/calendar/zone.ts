import type { LocalDate } from '../units/index.js';

const CHINA = 480;

/** Minutes east of UTC at 12:00 UTC of that date in an IANA zone. */
export function utcOffset(timeZone: string, date: LocalDate): number {
  // Mainland China has kept UTC+8 without summer time since 1992 (tz database); tables of zones take their time to load.
  if (timeZone === 'Asia/Shanghai' && date >= '1992') return CHINA;
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${date}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -size : size;
}
