export const PACES = ['relaxed', 'balanced', 'full'] as const;
export type Pace = (typeof PACES)[number];

export interface PacePreset {
  readonly maxStopsPerDay: number;
  /** Where between a place's least and most minutes the visit lies, in percent. */
  readonly visitShare: number;
  /** Minutes a stop for parking and the walk to the gate and back; part of the visit. */
  readonly buffer: number;
  /** Minutes of rest after each stop: tea, a bench, no hurry. */
  readonly pause: number;
  /** Share of the day's window, in percent, that is better left free at its end. */
  readonly slackShare: number;
}

/** Our own presets, after what a day with older relatives bears. */
export const PACE_PRESETS: Readonly<Record<Pace, PacePreset>> = {
  relaxed: { maxStopsPerDay: 3, visitShare: 60, buffer: 15, pause: 10, slackShare: 14 },
  balanced: { maxStopsPerDay: 4, visitShare: 30, buffer: 10, pause: 0, slackShare: 7 },
  full: { maxStopsPerDay: 6, visitShare: 0, buffer: 10, pause: 0, slackShare: 0 },
};
