import { formatClockTime, type Itinerary, type ItineraryDay, type Minutes } from '@kangtu/core';
import { duration, lunchText } from '@kangtu/presenters';
import { language, messages } from '../i18n/language.ts';

export interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Whole hours that hold every day of the trip, so that the bars of all days share one scale. */
export function hourRange(trip: Itinerary): Hours {
  const from = Math.min(...trip.days.map((day) => day.start));
  const to = Math.max(...trip.days.map((day) => day.end));
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 };
}

/** One day to scale: driving, visits, meals, waits. The list below says the same in words. */
export function TimeBar({ day, hours }: { day: ItineraryDay; hours: Hours }) {
  const t = messages.value;
  const part = (minutes: number) => `${(100 * minutes) / (hours.to - hours.from)}%`;
  const ticks = [];
  for (let at = hours.from; at <= hours.to; at += 120) ticks.push(at);
  const sum = (kind: string) =>
    day.items.reduce((all, item) => all + (item.kind === kind ? item.end - item.start : 0), 0);
  const long = (kind: string) => duration(sum(kind) as Minutes, language.value);
  const here = day.items.find((item) => item.kind === 'visit' && item.lunch !== undefined);
  const words = [
    `${t.trip.leg} ${long('leg')}`,
    `${t.trip.visit} ${long('visit')}`,
    ...(sum('meal') ? [`${t.trip.lunch} ${long('meal')}`] : []),
    ...(here?.kind === 'visit' ? [lunchText(here, language.value) ?? ''] : []),
    ...(sum('wait') ? [`${t.trip.wait} ${long('wait')}`] : []),
  ];
  return (
    <div class="bar" role="img" aria-label={`${t.trip.dayBar(day.day)}: ${words.join(', ')}`}>
      <div class="bar-track">
        {day.items.map((item) => (
          <span
            key={item.start}
            class={`bar-${item.kind}`}
            style={{ left: part(item.start - hours.from), width: part(item.end - item.start) }}
          />
        ))}
      </div>
      <div class="bar-ticks">
        {ticks.map((at) => (
          <span key={at} style={{ left: part(at - hours.from) }}>
            {formatClockTime(at as ItineraryDay['start']).slice(0, 2)}
          </span>
        ))}
      </div>
    </div>
  );
}
