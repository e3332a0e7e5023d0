import type { Metric, Therapy } from '../../rules/index.js';
import type { ItineraryDay, VisitItem } from '../itinerary.js';
import { mealBefore } from '../meals.js';
import type { Checked } from './context.js';
import type { Measured } from './measured.js';

const THERAPY_METRICS = [
  'therapy-minutes',
  'therapy-after-meal',
  'therapy-to-bath',
  'bath-to-therapy',
  'therapy-gap',
  'therapy-days',
  'therapy-visit',
] as const;
export type TherapyMetric = (typeof THERAPY_METRICS)[number];

export function isTherapyMetric(metric: Metric): metric is TherapyMetric {
  return (THERAPY_METRICS as readonly Metric[]).includes(metric);
}

/** A treatment or a bath of the trip; times in minutes from the first midnight. */
interface Session {
  readonly day: number;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly treatment: VisitItem['therapy'] | null;
  /** Minutes since the day's last meal; null = none before it. */
  readonly fed: number | null;
}

/** Treatments of that sort (absent = of any), measured on the trip. */
export function measureTherapy(
  metric: TherapyMetric,
  therapy: Therapy | undefined,
  checked: Checked,
): readonly Measured[] {
  const all = checked.itinerary.days.flatMap((day, d) => sessionsOf(day, d, checked));
  const baths = all.filter((session) => session.treatment === null);
  const treated = all.filter(({ treatment }) => treatment != null);
  const own = treated.filter(({ treatment }) => therapy === undefined || treatment!.therapy === therapy);
  return own.flatMap((session, i): Measured[] => {
    const at = (value: number): Measured => ({ value, day: session.day, path: session.path });
    const bath = baths.find(({ start }) => start >= session.end);
    const bathed = baths.findLast(({ end }) => end <= session.start);
    const before = treated[treated.indexOf(session) - 1];
    switch (metric) {
      case 'therapy-visit':
        return [at(0)];
      case 'therapy-minutes':
        return [at(session.treatment!.minutes)];
      case 'therapy-after-meal':
        return session.fed === null ? [] : [at(session.fed)];
      case 'therapy-to-bath':
        return bath === undefined ? [] : [at(bath.start - session.end)];
      case 'bath-to-therapy':
        return bathed === undefined ? [] : [at(session.start - bathed.end)];
      case 'therapy-gap':
        return before === undefined ? [] : [at(session.start - before.end)];
      default:
        return i === 0 ? [] : [at(session.day - own[i - 1]!.day)];
    }
  });
}

const DAY = 1440;

function sessionsOf(day: ItineraryDay, d: number, { places }: Checked): readonly Session[] {
  return day.items.flatMap((item, i): Session[] => {
    if (item.kind !== 'visit') return [];
    const bath = places.get(item.place)?.kind === 'hot-spring';
    if (item.therapy === undefined && !bath) return [];
    const meal = mealBefore(day.items, i);
    return [
      {
        day: d + 1,
        path: `/days/${d}/items/${i}`,
        start: d * DAY + item.start,
        end: d * DAY + item.end,
        treatment: item.therapy ?? null,
        fed: meal === undefined ? null : item.start - meal.end,
      },
    ];
  });
}
