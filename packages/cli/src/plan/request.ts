import { type Issue, parseRequest, type TripRequest } from '@kangtu/core';
import { InputError, issue, namesIn } from '../shell/errors.js';
import { isPlace, placeNamed } from '../shell/names.js';
import type { ChosenMap } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import type { Draft } from './draft.js';

/** Fields that hold a place or (nested) lists of places, wherever they are: people write names there. */
const PLACE_FIELDS: ReadonlySet<string> = new Set([
  ...['start', 'end', 'place', 'first', 'second', 'night'],
  ...['via', 'mustSee', 'avoid', 'nights', 'places', 'notSameDay', 'stops', 'done', 'plan'],
]);
/** Day windows have a start and an end as well, and house rules know no places. */
const NO_PLACES: ReadonlySet<string> = new Set(['dayTimes', 'houseRules']);

/** The complete request, or every problem at once: names nobody knows and what the core finds. @throws InputError */
export async function readRequest(
  shell: Shell,
  map: ChosenMap,
  draft: Draft,
  example: string,
): Promise<TripRequest> {
  const named = await withIds(shell, map, draft.fields);
  const unread = draft.issues ?? [];
  const parsed = parseRequest(map.region, named.fields);
  if (parsed.ok && named.issues.length === 0 && unread.length === 0) return parsed.value;
  const unnamed = new Set(named.issues.map((each) => each.path));
  const found = parsed.ok
    ? []
    : parsed.issues.filter((each) => !(each.code === 'unknown-place' && unnamed.has(each.path)));
  const issues = [...named.issues, ...found].map((each) => located(each, draft, example));
  throw new InputError([...unread, ...issues], namesIn(map.region));
}

/** Names turned into ids wherever the fields hold text; what cannot be resolved stays and is an issue. */
async function withIds(shell: Shell, map: ChosenMap, fields: Draft['fields']) {
  const issues: Issue[] = [];
  const idOf = async (value: string, path: string): Promise<string> => {
    if (value.trim() === '') return value;
    const found = await placeNamed(map, value, path, shell.lang);
    if (isPlace(found)) return found.id;
    issues.push(found);
    return value;
  };
  const walk = async (value: unknown, field: string, path: string): Promise<unknown> => {
    if (NO_PLACES.has(field)) return value;
    if (typeof value === 'string') return PLACE_FIELDS.has(field) ? idOf(value, path) : value;
    if (Array.isArray(value)) return Promise.all(value.map((each, i) => walk(each, field, `${path}/${i}`)));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(
      async ([key, each]) => [key, await walk(each, key, `${path}/${key}`)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  };
  return { fields: (await walk(fields, '', '')) as Record<string, unknown>, issues };
}

/** Says where the user wrote it; a field missing on the command line is an option missing. */
function located(each: Issue, draft: Draft, example: string): Issue {
  const path = draft.written(each.path);
  return each.code === 'missing-field' && path.startsWith('--')
    ? issue('missing-option', path, { name: path, example })
    : { ...each, path };
}
