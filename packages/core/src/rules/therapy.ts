export const THERAPIES = ['moxibustion', 'tuina', 'cupping', 'gua-sha', 'plaster'] as const;
/** Treatments of Chinese medicine that take a visit: 艾灸, 推拿, 拔罐, 刮痧, 三伏贴. */
export type Therapy = (typeof THERAPIES)[number];

/** A treatment asked for: so many sessions, each on another day. */
export interface TherapyWish {
  readonly therapy: Therapy;
  /** 1 .. the days of the trip. */
  readonly sessions: number;
  /** The place that gives it; to be arranged with the place unless its data say that it does. */
  readonly place: string;
}
