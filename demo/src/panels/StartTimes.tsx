import { type ClockTime, formatClockTime } from '@kangtu/core';
import { messages } from '../i18n/language.ts';
import { setStartTimes, startTimesOf } from '../state/start-times.ts';
import type { Stop } from '../state/stops.ts';
import { Time } from './Time.tsx';

/** When a visit is to begin: between two times, or at one. */
export function StartTimes({ stop: { place, visit } }: { stop: Stop }) {
  const t = messages.value.start;
  const { earliest, latest } = startTimesOf(place);
  const isFree = earliest === null && latest === null;
  const isPinned = earliest === visit.start && latest === visit.start;
  return (
    <div class="start-times">
      <div class="fields">
        <Time
          optional
          label={t.earliest}
          name="start-earliest"
          value={earliest}
          onChange={(earliest) =>
            setStartTimes(place, { earliest, latest: inOrder(earliest, latest) ? latest : null })
          }
        />
        <Time
          optional
          label={t.latest}
          name="start-latest"
          value={latest}
          onChange={(latest) =>
            setStartTimes(place, { earliest: inOrder(earliest, latest) ? earliest : null, latest })
          }
        />
      </div>
      <div class="fixes">
        <button
          type="button"
          class="quiet"
          data-act="pin"
          disabled={isPinned}
          onClick={() => setStartTimes(place, { earliest: visit.start, latest: visit.start })}
        >
          {t.pin(formatClockTime(visit.start))}
        </button>
        <button
          type="button"
          class="quiet"
          data-act="any-time"
          disabled={isFree}
          onClick={() => setStartTimes(place, { earliest: null, latest: null })}
        >
          {t.free}
        </button>
      </div>
    </div>
  );
}

/** The end set last holds; the other one gives way where the two would cross. */
const inOrder = (earliest: ClockTime | null, latest: ClockTime | null): boolean =>
  earliest === null || latest === null || earliest <= latest;

/** "10:00 以后开始"; null = nobody asked for a time. */
export function startText(place: string): string | null {
  const t = messages.value.start;
  const { earliest, latest } = startTimesOf(place);
  const [from, by] = [earliest, latest].map((time) => (time === null ? null : formatClockTime(time)));
  if (from && by) return from === by ? t.at(from) : t.between(from, by);
  if (from) return t.from(from);
  return by ? t.by(by) : null;
}
