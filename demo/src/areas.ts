/** The maps to choose from: regions that go together. The ids of regions are those of `@kangtu/regions`. */
export const AREAS = {
  'guilin-liuzhou': ['liuzhou', 'guilin'],
  guangxi: ['liuzhou', 'guilin', 'guigang', 'laibin', 'hechi'],
  yiyang: ['yiyang'],
  changzhi: ['changzhi'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type AreaId = keyof typeof AREAS;
export const AREA_IDS = Object.keys(AREAS) as readonly AreaId[];

export const isArea = (id: unknown): id is AreaId => AREA_IDS.some((each) => each === id);
