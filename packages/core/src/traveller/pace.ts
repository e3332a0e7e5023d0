export const PACES = ['relaxed', 'balanced', 'full'] as const;
export type Pace = (typeof PACES)[number];

export interface PacePreset {
  readonly maxStopsPerDay: number;
  /** Where between a place's least and most minutes the visit lies, in percent. */
  readonly visitShare: number;
  /** Minutes a stop for parking and the walk to the gate and back; part of the visit. */
  readonly buffer: number;
}

/** Our own presets, after what a day with older relatives bears. */
export const PACE_PRESETS: Readonly<Record<Pace, PacePreset>> = {
  relaxed: { maxStopsPerDay: 3, visitShare: 60, buffer: 15 },
  balanced: { maxStopsPerDay: 4, visitShare: 30, buffer: 10 },
  full: { maxStopsPerDay: 6, visitShare: 0, buffer: 10 },
};
