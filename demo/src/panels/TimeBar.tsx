import { formatClockTime, type Item, type Itinerary, type ItineraryDay, type Minutes } from '@kangtu/core';
import { duration } from '@kangtu/presenters';
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

const PARTS = ['leg', 'visit', 'soak', 'meal', 'rest', 'wait'] as const;
type Part = (typeof PARTS)[number];

interface Piece {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** A bath is a visit of its own colour; a lunch within a visit is a meal. */
function piecesOf(item: Item, trip: Itinerary): readonly Piece[] {
  const { start, end } = item;
  if (item.kind !== 'visit') return [{ part: item.kind, start, end }];
  const part = trip.places[item.place]?.kind === 'hot-spring' ? 'soak' : 'visit';
  const { lunch } = item;
  if (lunch === undefined) return [{ part, start, end }];
  const pieces: readonly Piece[] = [
    { part, start, end: lunch.start },
    { part: 'meal', ...lunch },
    { part, start: lunch.end, end },
  ];
  return pieces.filter((piece) => piece.end > piece.start);
}

interface BarProps {
  trip: Itinerary;
  day: ItineraryDay;
  hours: Hours;
}

/** One day to scale: driving, visits, soaks, meals, rests, free time; below it how long each takes. */
export function TimeBar({ trip, day, hours }: BarProps) {
  const t = messages.value;
  const share = (minutes: number) => `${(100 * minutes) / (hours.to - hours.from)}%`;
  const ticks = [];
  for (let at = hours.from; at <= hours.to; at += 120) ticks.push(at);
  const pieces = day.items.flatMap((item) => piecesOf(item, trip));
  const sums = PARTS.flatMap((part) => {
    const minutes = pieces.reduce((all, each) => all + (each.part === part ? each.end - each.start : 0), 0);
    return minutes === 0 ? [] : [{ part, long: duration(minutes as Minutes, language.value) }];
  });
  const words = sums.map(({ part, long }) => `${t.trip.parts[part]} ${long}`);
  return (
    <div class="bar">
      <div role="img" aria-label={`${t.trip.dayBar(day.day)}: ${words.join(', ')}`}>
        <div class="bar-track">
          {pieces.map(({ part, start, end }) => (
            <span
              key={start}
              class={`bar-${part}`}
              style={{ left: share(start - hours.from), width: share(end - start) }}
            />
          ))}
        </div>
        <div class="bar-ticks">
          {ticks.map((at) => (
            <span key={at} style={{ left: share(at - hours.from) }}>
              {formatClockTime(at as ItineraryDay['start']).slice(0, 2)}
            </span>
          ))}
        </div>
      </div>
      <ul class="bar-key" aria-hidden="true">
        {sums.map(({ part, long }) => (
          <li key={part}>
            <span class={`swatch bar-${part}`} /> {t.trip.parts[part]} {long}
          </li>
        ))}
      </ul>
    </div>
  );
}
