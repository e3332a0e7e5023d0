import {
  type ArrangedDay,
  arrangementOf,
  type DayRouteStop,
  ELEMENTS,
  type Itinerary,
  PACES,
  PRODUCT_LINES,
  parseClockTime,
  parseLocalDate,
  type Region,
} from '@kangtu/core';
import type { Ask } from './ask.ts';
import { toRequest } from './request.ts';
import type { Wishes } from './trip.ts';

/** `#trip=1.` and the trip as JSON, deflated, in base64url. The number is the version of the format. */
const PREFIX = '#trip=';
const VERSION = '1';
/** A trip of five full days is under 2,000 characters; nothing much longer is one of ours. */
const MOST_CHARS = 20_000;
const MOST_BYTES = 200_000;
const MOST_STOPS = 60;

export type LinkResult =
  | { readonly kind: 'none' }
  | { readonly kind: 'bad' | 'newer' }
  | { readonly kind: 'trip'; readonly wishes: Wishes; readonly dataDate: string };

/** The shown trip, whole: what was asked for and every stop in its order. No names, no person. */
export async function linkOf(wishes: Wishes, trip: Itinerary): Promise<string> {
  const stops = wishes.byHand ?? arrangementOf(trip);
  const days = stops.days.map(({ from, to, stops: list }) => [
    from,
    to,
    ...list.map(({ place, pass, minutes }) =>
      pass ? [place, 0] : minutes === undefined ? place : [place, minutes],
    ),
  ]);
  const { seed, locked } = wishes;
  const text = JSON.stringify({
    r: toRequest(wishes.ask, [], wishes.setAside),
    s: seed,
    l: locked,
    d: days,
    at: trip.region.dataDate,
  });
  const packed = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return `${PREFIX}${VERSION}.${toBase64(packed)}`;
}

/** Reads a link of ours. Whatever else stands there is refused as a whole. */
export async function readLink(hash: string, region: Region): Promise<LinkResult> {
  if (!hash.startsWith(PREFIX)) return { kind: 'none' };
  const [version, text] = hash.slice(PREFIX.length).split('.');
  if (version !== VERSION)
    return { kind: /^\d{1,4}$/.test(version ?? '') && Number(version) > 1 ? 'newer' : 'bad' };
  if (text === undefined || hash.length > MOST_CHARS || !/^[\w-]+$/.test(text)) return { kind: 'bad' };
  try {
    const bytes = await through(fromBase64(text), new DecompressionStream('deflate-raw'));
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const wishes = readWishes(content, region);
    if (wishes === null) return { kind: 'bad' };
    return { kind: 'trip', wishes, dataDate: String((content as { at: unknown }).at) };
  } catch {
    return { kind: 'bad' };
  }
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    // A few bytes can unpack to gigabytes: stop long before.
    if (size > MOST_BYTES) throw new RangeError('the link unpacks to more than a trip');
    parts.push(value as Uint8Array<ArrayBuffer>);
  }
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The wishes of a link when every part of them is of the right kind and every place is on the map. */
function readWishes(content: unknown, region: Region): Wishes | null {
  if (!isFields(content)) return null;
  const places = new Set(region.places.map((place) => place.id));
  const ids = (value: unknown): string[] | null =>
    Array.isArray(value) && value.length <= MOST_STOPS && value.every((id) => places.has(id)) ? value : null;
  const ask = readAsk(content.r, region, ids);
  const locked = ids(content.l);
  const days = Array.isArray(content.d) ? content.d.map((day) => readDay(day, places)) : [];
  if (ask === null || locked === null || !Number.isSafeInteger(content.s)) return null;
  if (days.length !== ask.days || typeof content.at !== 'string' || parseLocalDate(content.at) === null)
    return null;
  const kept = days.filter((day) => day !== null);
  if (kept.length !== days.length) return null;
  return { ask, seed: content.s as number, locked, setAside: [], byHand: { days: kept, removed: [] } };
}

function readDay(value: unknown, places: ReadonlySet<string>): ArrangedDay | null {
  if (!Array.isArray(value) || value.length < 2 || value.length > MOST_STOPS) return null;
  const [from, to, ...list] = value as unknown[];
  if (typeof from !== 'string' || typeof to !== 'string' || !places.has(from) || !places.has(to)) return null;
  const stops = list.map((stop): DayRouteStop | null => {
    if (typeof stop === 'string') return places.has(stop) ? { place: stop, pass: false } : null;
    if (!Array.isArray(stop) || stop.length !== 2 || !places.has(stop[0])) return null;
    const minutes: unknown = stop[1];
    if (!Number.isInteger(minutes) || (minutes as number) < 0 || (minutes as number) > 720) return null;
    return minutes === 0
      ? { place: stop[0], pass: true }
      : { place: stop[0], pass: false, minutes: minutes as number };
  });
  const kept = stops.filter((stop) => stop !== null);
  return kept.length === stops.length ? { from, to, stops: kept } : null;
}

function readAsk(value: unknown, region: Region, ids: (value: unknown) => string[] | null): Ask | null {
  if (!isFields(value)) return null;
  const { days, date, start, end, namedLine = null, line, tastes = null, pace, includeUnconfirmed } = value;
  const localDate = typeof date === 'string' ? parseLocalDate(date) : null;
  const [dayStart, dayEnd] = [value.dayStart, value.dayEnd].map((time) =>
    typeof time === 'string' ? parseClockTime(time) : null,
  );
  const [mustSee, avoid] = [ids(value.mustSee), ids(value.avoid)];
  const hubs = ids([start, end]);
  const knownLine = namedLine === null || region.lines.some((each) => each.id === namedLine);
  const known =
    Number.isInteger(days) && (days as number) >= 1 && (days as number) <= 5 && hubs !== null && knownLine;
  const chosen = PRODUCT_LINES.find((each) => each === line);
  const chosenPace = PACES.find((each) => each === pace);
  if (
    !known ||
    localDate === null ||
    dayStart == null ||
    dayEnd == null ||
    mustSee === null ||
    avoid === null
  )
    return null;
  if (chosen === undefined || chosenPace === undefined || typeof includeUnconfirmed !== 'boolean')
    return null;
  if (tastes !== null && !(isFields(tastes) && ELEMENTS.every((element) => isTaste(tastes[element]))))
    return null;
  return {
    days: days as number,
    date: localDate,
    start: hubs[0]!,
    end: start === end ? null : hubs[1]!,
    namedLine: namedLine as string | null,
    line: chosen,
    tastes:
      tastes === null ? null : (Object.fromEntries(ELEMENTS.map((e) => [e, tastes[e]])) as Ask['tastes']),
    pace: chosenPace,
    mustSee,
    avoid,
    dayStart,
    dayEnd,
    includeUnconfirmed,
  };
}

const isTaste = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 5;
