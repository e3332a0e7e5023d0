import { PACE_PRESETS } from '../traveller/index.js';
import type { DayWindow } from './day-window.js';
import type { TripRequest } from './request.js';

/** Minutes at the end of a day that are better left free, in steps of five: a share of its window, by pace. */
export function slackOf(request: TripRequest, { earliest, latest }: DayWindow): number {
  return Math.round(((latest - earliest) * PACE_PRESETS[request.pace].slackShare) / 500) * 5;
}
