import type { LocalDate } from '../units/index.js';

/** The 24 solar terms from the winter solstice on, 15 degrees of the sun's longitude apart. */
export const SOLAR_TERMS = [
  'dongzhi',
  'xiaohan',
  'dahan',
  'lichun',
  'yushui',
  'jingzhe',
  'chunfen',
  'qingming',
  'guyu',
  'lixia',
  'xiaoman',
  'mangzhong',
  'xiazhi',
  'xiaoshu',
  'dashu',
  'liqiu',
  'chushu',
  'bailu',
  'qiufen',
  'hanlu',
  'shuangjiang',
  'lidong',
  'xiaoxue',
  'daxue',
] as const;
export type SolarTerm = (typeof SOLAR_TERMS)[number];

/** Years in which every date has been compared with tyme4ts; outside them nothing is said. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2050;

/** The solar term that begins on that date in China; null = none, or a year we do not know. */
export function solarTerm(date: LocalDate): SolarTerm | null {
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const midnight = julianDay(date) - CHINA_DAYS;
  const before = sector(midnight);
  const after = sector(midnight + 1);
  // The sun's longitude is 270 degrees at the winter solstice, the first of the list.
  return before === after ? null : SOLAR_TERMS[(after + 6) % 24]!;
}

/** China is 8 hours ahead of UTC. */
const CHINA_DAYS = 8 / 24;
/** Terrestrial time less universal time, about 70 seconds in these years. */
const DELTA_T_DAYS = 70 / 86_400;

/** Julian day at 00:00 of a date. */
export function julianDay(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 2_440_587.5;
}

function sector(julian: number): number {
  const degrees = apparentLongitude(julian + DELTA_T_DAYS);
  return Math.floor((((degrees % 360) + 360) % 360) / 15);
}

const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
const cos = (degrees: number): number => sin(degrees + 90);

/** Apparent longitude of the sun in degrees, to some 0.004 (Meeus, Astronomical Formulae for Calculators, ch. 18). */
function apparentLongitude(ephemerisDay: number): number {
  const t = (ephemerisDay - 2_415_020) / 36_525;
  const mean = 279.69668 + 36_000.76892 * t + 0.0003025 * t * t;
  const anomaly = 358.47583 + 35_999.04975 * t - 0.00015 * t * t - 0.0000033 * t ** 3;
  const centre =
    (1.91946 - 0.004789 * t - 0.000014 * t * t) * sin(anomaly) +
    (0.020094 - 0.0001 * t) * sin(2 * anomaly) +
    0.000293 * sin(3 * anomaly);
  const planets =
    0.00134 * cos(153.23 + 22_518.7541 * t) +
    0.00154 * cos(216.57 + 45_037.5082 * t) +
    0.002 * cos(312.69 + 32_964.3577 * t) +
    0.00178 * sin(231.19 + 20.2 * t);
  const moon = 0.00179 * sin(350.74 + 445_267.1142 * t - 0.00144 * t * t);
  const nutation = -0.00569 - 0.00479 * sin(259.18 - 1934.142 * t);
  return mean + centre + planets + moon + nutation;
}
