import type { Place } from '../region/region.js';

/** Minutes on foot by the rule of Naismith (1892): 5 km/h, and an hour more for every 600 m of climb. */
export function naismithMinutes(metres: number, climb: number): number {
  return (metres * 60) / 5000 + climb / 10;
}

/**
 * Walking speed in km/h by Tobler (1993), "Three presentations on geographical analysis and modeling": some 5 on the
 * flat, 6 gently downhill. `slope` = rise over run, below 0 downhill; off the path three fifths.
 */
export function toblerSpeed(slope: number, onPath = true): number {
  return 6 * Math.exp(-3.5 * Math.abs(slope + 0.05)) * (onPath ? 1 : 0.6);
}

export interface Walk {
  readonly metres: number;
  /** Metres up and down in all. */
  readonly climb: number;
  readonly descent: number;
  readonly onPath?: boolean;
}

/** The pace both models reckon with on the flat, in cm/s: 5 km/h. */
const USUAL_GAIT = 139;

/**
 * Whole minutes of a walk for a party whose slowest member walks `gait` cm/s on the flat: the slower of Tobler (the
 * way up and the way down at their mean slopes) and Naismith.
 */
export function walkMinutes({ metres, climb, descent, onPath = true }: Walk, gait = USUAL_GAIT): number {
  if (metres <= 0) return 0;
  const both = climb + descent;
  const up = both === 0 ? metres : (metres * climb) / both;
  const part = (length: number, slope: number) =>
    length === 0 ? 0 : ((length / 1000) * 60) / toblerSpeed(slope, onPath);
  const tobler =
    part(up, up === 0 ? 0 : climb / up) + part(metres - up, metres === up ? 0 : -descent / (metres - up));
  return Math.ceil(Math.max(tobler, naismithMinutes(metres, climb)) * slowness(gait));
}

function slowness(gait: number): number {
  return Math.max(1, USUAL_GAIT / gait);
}

/** Share of a visit that one walks, by exertion (index 1 .. 3); our own guess, as is the half where it is unknown. */
const WALKED = [0, 0.4, 0.6, 0.8] as const;
/** Kinds where one sits, lies or bathes. */
const SEATED: ReadonlySet<Place['kind']> = new Set(['hot-spring', 'tcm', 'elder-care', 'food']);

/** Minutes of a visit for a party of that gait in cm/s: its walking part takes longer; rounded up to 5. */
export function onFoot(place: Pick<Place, 'kind' | 'exertion'>, minutes: number, gait: number): number {
  const share = SEATED.has(place.kind) ? 0 : place.exertion === null ? 0.5 : WALKED[place.exertion];
  const more = minutes * share * (slowness(gait) - 1);
  return minutes + Math.ceil(more / 5 - 1e-9) * 5;
}
