import type { Place, Region } from '@kangtu/core';

const HITS = 8;
const SIGHTS_LAST = new Set(['service-area', 'charging', 'station', 'airport', 'town']);

/** Places whose name, in Chinese, English or as a person may type it, holds the text; beginnings first. */
export function searchPlaces(region: Region | null, text: string): readonly Place[] {
  const wanted = fold(text);
  if (region === null || wanted === '') return [];
  return region.places
    .map((place) => ({ place, rank: rank(place, wanted) }))
    .filter((hit) => hit.rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.place.names.zh.length - b.place.names.zh.length)
    .slice(0, HITS)
    .map((hit) => hit.place);
}

function rank(place: Place, wanted: string): number {
  const names = [place.names.zh, place.names.en ?? '', ...(place.names.aliases ?? [])].map(fold);
  const base = SIGHTS_LAST.has(place.kind) ? 0.5 : 0;
  if (names.includes(wanted)) return base;
  if (names.some((name) => name.startsWith(wanted))) return 1 + base;
  return names.some((name) => name.includes(wanted)) ? 2 + base : Number.POSITIVE_INFINITY;
}

/** Case, accents, spaces and hyphens do not matter: "Lü Xing" finds "luxing". */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[\s'’\-·]/gu, '');
