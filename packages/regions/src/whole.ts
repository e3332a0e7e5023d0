import type { Place, Region } from '@kangtu/core';

/** A region with the places that stay in a file of their own for their licence. */
export function whole(own: Region, odbl: readonly Place[]): Region {
  const places = [...own.places, ...odbl].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...own, places };
}
