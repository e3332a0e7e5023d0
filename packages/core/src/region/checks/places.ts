import type { Draft } from '../draft.js';
import { libraryHours } from '../library-hours.js';
import { readSeason } from '../season.js';
import { quoted } from '../text.js';

/** Hours and seasons that can be read, ranges the right way round. */
export function checkPlaces(draft: Draft): void {
  const { issues } = draft;
  for (const { path, value } of draft.places.good) {
    const { hours, season, visitMinutes } = value;
    const read = hours === null ? null : libraryHours(hours.value);
    if (hours !== null && read !== null && 'problem' in read)
      issues.error('hours-invalid', `${path}/hours/value`, {
        value: quoted(hours.value),
        detail: read.problem,
      });
    if (season !== null && readSeason(season.value) === null)
      issues.error('season-invalid', `${path}/season/value`, { value: quoted(season.value) });
    if (visitMinutes !== null && visitMinutes.value.min > visitMinutes.value.max)
      issues.error('range-reversed', `${path}/visitMinutes/value`, visitMinutes.value);
  }
}
