import OpeningHours from 'opening_hours';
import type { Draft } from '../draft.js';
import { quoted } from '../text.js';

/** Hours and seasons that can be read, ranges the right way round. */
export function checkPlaces(draft: Draft): void {
  const { issues } = draft;
  for (const { path, value } of draft.places.good) {
    const { hours, season, visitMinutes } = value;
    const detail = hours === null ? null : hoursProblem(hours.value);
    if (hours !== null && detail !== null)
      issues.error('hours-invalid', `${path}/hours/value`, { value: quoted(hours.value), detail });
    if (season !== null && seasonProblem(season.value))
      issues.error('season-invalid', `${path}/season/value`, { value: quoted(season.value) });
    if (visitMinutes !== null && visitMinutes.value.min > visitMinutes.value.max)
      issues.error('range-reversed', `${path}/visitMinutes/value`, visitMinutes.value);
  }
}

/** China's holidays are needed to read `PH`; the point is of no weight (no sunrise rules are evaluated here). */
const CHINA = { lat: 24.3, lon: 109.4, address: { country_code: 'cn', state: '广西壮族自治区' } };

/** What the opening_hours library says of a value that it cannot read; null when it can. */
export function hoursProblem(value: string): string | null {
  try {
    new OpeningHours(value, CHINA);
    return null;
  } catch (error) {
    return quoted(String(error));
  }
}

const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)( (0?[1-9]|[12]\\d|3[01]))?';
const SEASON = new RegExp(`^${MONTH}(-${MONTH})?(, ?${MONTH}(-${MONTH})?)*$`);

/** A season is months or month ranges only, without hours. */
function seasonProblem(value: string): boolean {
  return !SEASON.test(value) || hoursProblem(value) !== null;
}
