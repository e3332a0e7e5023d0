import {
  type ArrangedDay,
  type Arrangement,
  arrange,
  type Issue,
  type Itinerary,
  tripMatrixIds,
} from '@kangtu/core';
import { InputError, issue, namesIn } from '../shell/errors.js';
import { isPlace, placeNamed } from '../shell/names.js';
import type { ChosenMap } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';
import { readRequest } from './request.js';

/**
 * A plan somebody wrote by hand: { "request": { "start", "date", ... }, "days": [{ "to": "阳朔", "stops": ["西街"] }] }.
 * Places by name or id. A day begins where the one before ends; the last one ends where the request says.
 */
export interface HandMade {
  readonly request: Readonly<Record<string, unknown>>;
  readonly days: readonly HandMadeDay[];
}

interface HandMadeDay {
  readonly from?: string;
  readonly to?: string;
  readonly stops: readonly string[];
}

export function isHandMade(content: unknown): content is HandMade {
  if (!isRecord(content) || 'schema' in content || !isRecord(content.request)) return false;
  return Array.isArray(content.days) && content.days.every(isDay);
}

function isDay(day: unknown): day is HandMadeDay {
  if (!isRecord(day) || !Array.isArray(day.stops)) return false;
  return [day.from ?? '', day.to ?? '', ...day.stops].every((text) => typeof text === 'string');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Times, legs and meals of a plan made by hand. @throws InputError with every problem */
export async function arranged(
  shell: Shell,
  map: ChosenMap,
  file: string,
  { request: fields, days }: HandMade,
  matrixOf: (ids: readonly string[]) => Promise<Parameters<typeof arrange>[1]>,
): Promise<Itinerary> {
  const written = (path: string) => `${file}#/request${path}`;
  const all = { line: 'wellness', ...fields, days: days.length };
  const request = await readRequest(shell, map, { fields: all, written }, '');
  const issues: Issue[] = [];
  const idOf = async (name: string, path: string): Promise<string> => {
    const found = await placeNamed(map, name, `${file}#${path}`, shell.lang);
    if (isPlace(found)) return found.id;
    issues.push(found);
    return name;
  };
  let at = request.start;
  const arrangedDays: ArrangedDay[] = [];
  for (const [d, day] of days.entries()) {
    const from = day.from === undefined ? at : await idOf(day.from, `/days/${d}/from`);
    const stops = await Promise.all(
      day.stops.map(async (name, i) => ({ place: await idOf(name, `/days/${d}/stops/${i}`), pass: false })),
    );
    const last = d === days.length - 1;
    const to = day.to === undefined ? (last ? request.end : from) : await idOf(day.to, `/days/${d}/to`);
    at = to;
    arrangedDays.push({ from, to, stops });
  }
  const plan: Arrangement = { days: arrangedDays };
  if (issues.length > 0) throw new InputError(issues, namesIn(map.region));
  const named = new Set([
    ...tripMatrixIds(map.region, request),
    ...plan.days.flatMap(({ from, to, stops }) => [from, to, ...stops.map(({ place }) => place)]),
  ]);
  const ids = map.region.places.flatMap(({ id }) => (named.has(id) ? id : []));
  const itinerary = arrange(map.region, await matrixOf(ids), request, plan);
  if (itinerary === null) throw new InputError([issue('plan-impossible', `${file}#/days`)]);
  return itinerary;
}
