import type { Names } from '@kangtu/core';

/** Several regions that make one map under one name: their roads and stations join at the borders. */
export interface Composition {
  readonly names: Names;
  /** Ids of regions. */
  readonly regions: readonly string[];
}

export const compositions: Readonly<Record<string, Composition>> = {
  guangxi: {
    names: { zh: '广西', en: 'Guangxi' },
    regions: ['liuzhou', 'guilin', 'guigang', 'laibin', 'hechi'],
  },
};
