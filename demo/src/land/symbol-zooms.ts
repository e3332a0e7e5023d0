import type { Place } from '@kangtu/core';
import { isForTheDrive } from '../places/kinds.ts';
import { project, UNIT_ZOOM } from './mercator.ts';

/** Side of a symbol on the map, CSS pixels. */
const SYMBOL_PX = 27;
const ZOOMS = [15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
/** Farther out only the best-known places have a symbol. */
const FAMOUS_ONLY_BELOW = 9;
const FAMOUS_GRADE = 5;

/**
 * The lowest zoom at which a place's symbol touches no better place's symbol: every place is a dot that becomes a
 * symbol as soon as there is room, and nothing hides behind a number.
 */
export function symbolZooms(places: readonly Place[]): ReadonlyMap<string, number> {
  const ranked = places
    .filter((place) => place.kind !== 'town')
    .map((place) => ({ place, at: project(place.position) }))
    .sort((a, b) => rank(b.place) - rank(a.place));
  const result = new Map(ranked.map(({ place }) => [place.id, ZOOMS[0]!]));
  for (const zoom of ZOOMS) {
    const reach = SYMBOL_PX * 2 ** (UNIT_ZOOM - zoom);
    const taken: (readonly [number, number])[] = [];
    for (const { place, at } of ranked) {
      if (zoom < FAMOUS_ONLY_BELOW && (place.grade?.value ?? 0) < FAMOUS_GRADE) continue;
      if (taken.some(([x, y]) => Math.abs(x - at[0]) < reach && Math.abs(y - at[1]) < reach)) continue;
      taken.push(at);
      result.set(place.id, zoom);
    }
  }
  return result;
}

const rank = (place: Place): number =>
  (isForTheDrive(place.kind) ? 0 : 10) + (place.grade?.value ?? 0) * 2 + Math.min(place.mentions.length, 3);
