/** Sets of regions that make one map under one name: their roads and stations join at the borders. */
export const compositions: Readonly<Record<string, readonly string[]>> = {
  guangxi: ['liuzhou', 'guilin', 'guigang', 'laibin', 'hechi'],
};
