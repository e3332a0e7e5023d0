import { findPlaces, type Place, type Region } from '@kangtu/core';
import { isSeen } from '../places/kinds.ts';

const HITS = 8;

/** Places a typed text may mean (Chinese, pinyin, English), sights before what is only passed. */
export function searchPlaces(region: Region | null, text: string): readonly Place[] {
  if (region === null) return [];
  const hits = findPlaces(region, text, 3 * HITS).map(({ place }) => place);
  return [...hits.filter(({ kind }) => isSeen(kind)), ...hits.filter(({ kind }) => !isSeen(kind))].slice(
    0,
    HITS,
  );
}
