import {
  type ArrangedDay,
  type DayRouteStop,
  type LocalDate,
  parseLocalDate,
  type Region,
  type TripRequest,
} from '@kangtu/core';
import { type AreaId, isArea } from '../areas.ts';
import { askOfRequest } from './ask-of-request.ts';
import { PREFIX, VERSION } from './link.ts';
import { locksAt } from './locks.ts';
import { unpack } from './packing.ts';
import type { Wishes } from './wishes.ts';

/** A trip of five full days is under 2,000 characters; nothing much longer is one of ours. */
const MOST_CHARS = 20_000;
const MOST_STOPS = 60;
const LONGEST_VISIT = 720;

export type LinkResult =
  | { readonly kind: 'bad' | 'newer' }
  | { readonly kind: 'trip'; readonly wishes: Wishes; readonly dataDate: LocalDate };

/** Reads a link of ours on the map it names. Whatever else stands there is refused as a whole. */
export async function readLink(
  hash: string,
  openArea: (area: AreaId) => Promise<Region>,
  checkRequest: (request: unknown) => Promise<TripRequest | null>,
): Promise<LinkResult> {
  const [version, text] = hash.slice(PREFIX.length).split('.');
  if (version !== VERSION)
    return { kind: /^\d{1,4}$/.test(version ?? '') && Number(version) > 1 ? 'newer' : 'bad' };
  if (text === undefined || hash.length > MOST_CHARS || !/^[\w-]+$/.test(text)) return { kind: 'bad' };
  const content = await contentOf(text);
  return content === null ? { kind: 'bad' } : readContent(content, openArea, checkRequest);
}

/** The trip that `contentOf` wrote down. */
export async function readContent(
  content: Fields,
  openArea: (area: AreaId) => Promise<Region>,
  checkRequest: (request: unknown) => Promise<TripRequest | null>,
): Promise<LinkResult> {
  if (!isArea(content.m)) return { kind: 'bad' };
  const region = await openArea(content.m);
  const request = await checkRequest(content.r);
  const wishes = request === null ? null : readWishes(content, content.m, region, request);
  const dataDate = typeof content.at === 'string' ? parseLocalDate(content.at) : null;
  return wishes === null || dataDate === null ? { kind: 'bad' } : { kind: 'trip', wishes, dataDate };
}

type Fields = Readonly<Record<string, unknown>>;

async function contentOf(text: string): Promise<Fields | null> {
  try {
    const content: unknown = JSON.parse(await unpack(text));
    return typeof content === 'object' && content !== null && !Array.isArray(content)
      ? (content as Fields)
      : null;
  } catch {
    return null;
  }
}

/** The wishes of a link when every part of them is of the right kind and every place is on the map. */
function readWishes(content: Fields, area: AreaId, region: Region, request: TripRequest): Wishes | null {
  const places = new Set(region.places.map((place) => place.id));
  const locked: readonly unknown[] = Array.isArray(content.l) ? content.l : [null];
  const days = Array.isArray(content.d) ? content.d.map((day) => readDay(day, places)) : [];
  const kept = days.filter((day) => day !== null);
  if (kept.length !== request.days || kept.length !== days.length) return null;
  if (locked.length > MOST_STOPS || !locked.every((id) => typeof id === 'string' && places.has(id)))
    return null;
  const aside: readonly unknown[] = Array.isArray(content.x) ? content.x : [];
  if (aside.length > MOST_STOPS || !aside.every((id) => typeof id === 'string' && places.has(id)))
    return null;
  if (!Number.isSafeInteger(content.s)) return null;
  return {
    ask: askOfRequest(request, area),
    seed: content.s as number,
    locks: locksAt(kept, new Set(locked as readonly string[])),
    setAside: aside as readonly string[],
    byHand: { days: kept, removed: [], given: true },
  };
}

function readDay(value: unknown, places: ReadonlySet<unknown>): ArrangedDay | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > MOST_STOPS) return null;
  const [from, to, ...list] = value as unknown[];
  if (typeof from !== 'string' || typeof to !== 'string' || !places.has(from) || !places.has(to)) return null;
  const stops = list.map((stop) => readStop(stop, places));
  const kept = stops.filter((stop) => stop !== null);
  return kept.length === stops.length ? { from, to, stops: kept } : null;
}

/** "place", or [place, minutes]; 0 minutes = only passed. */
function readStop(value: unknown, places: ReadonlySet<unknown>): DayRouteStop | null {
  const [place, minutes] = Array.isArray(value) && value.length === 2 ? value : [value, null];
  if (typeof place !== 'string' || !places.has(place)) return null;
  if (minutes === null) return { place, pass: false };
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > LONGEST_VISIT) return null;
  return minutes === 0 ? { place, pass: true } : { place, pass: false, minutes };
}
