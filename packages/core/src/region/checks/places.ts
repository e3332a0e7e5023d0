import OpeningHours from 'opening_hours';
import type { Draft } from '../draft.js';
import { quoted } from '../text.js';

/** Hours and seasons that can be read, ranges the right way round. */
export function checkPlaces(draft: Draft): void {
  const { issues } = draft;
  const problems = new Map<string, string | null>();
  // Many places share their hours, and the library takes a millisecond or two for each.
  const problemOf = (hours: string) => {
    if (!problems.has(hours)) problems.set(hours, hoursProblem(hours));
    return problems.get(hours) ?? null;
  };
  for (const { path, value } of draft.places.good) {
    const { hours, season, visitMinutes } = value;
    const detail = hours === null ? null : problemOf(hours.value);
    if (hours !== null && detail !== null)
      issues.error('hours-invalid', `${path}/hours/value`, { value: quoted(hours.value), detail });
    if (season !== null && !SEASON.test(season.value))
      issues.error('season-invalid', `${path}/season/value`, { value: quoted(season.value) });
    if (visitMinutes !== null && visitMinutes.value.min > visitMinutes.value.max)
      issues.error('range-reversed', `${path}/visitMinutes/value`, visitMinutes.value);
  }
}

/** The library needs a country to read PH; nothing is evaluated here, so the position is of no weight. */
const CHINA = { lat: 0, lon: 0, address: { country_code: 'cn', state: '' } };

/** What the opening_hours library says of a value that it cannot read; null when it can. */
function hoursProblem(value: string): string | null {
  // The library knows no school holidays of China, and would say so on the console.
  if (/\bSH\b/i.test(value)) return 'SH';
  try {
    new OpeningHours(value, CHINA);
    return null;
  } catch (error) {
    return quoted(String(error));
  }
}

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( (0[1-9]|[12]\\d|3[01]))?';
/** Months or month ranges only, without hours. */
const SEASON = new RegExp(`^${MONTH}(-${MONTH})?(, ?${MONTH}(-${MONTH})?)*$`);
