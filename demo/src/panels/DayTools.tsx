import type { ItineraryDay } from '@kangtu/core';
import { visitedPlaces } from '@kangtu/core';
import { messages } from '../i18n/language.ts';
import { isLocked, setDayTimes, toggleLocks } from '../state/change.ts';
import { basis } from '../state/trip.ts';
import { Icon } from './Icon.tsx';
import { Time } from './Time.tsx';

/** What can be changed about a day as a whole: its lock and its hours. */
export function DayTools({ day }: { day: ItineraryDay }) {
  const t = messages.value;
  const ask = basis.value?.ask;
  const visits = visitedPlaces(day.items);
  if (ask === undefined) return null;
  const locked = visits.length > 0 && visits.every(isLocked);
  const own = ask.wishes.dayTimes?.find((each) => each.day === day.day);
  const label = locked ? t.locks.unlockDay(day.day) : t.locks.day(day.day);
  return (
    <div class="day-tools no-print">
      <details class="day-times">
        <summary aria-label={`${t.trip.day(day.day)}: ${t.dayTimes.title}`} title={t.dayTimes.title}>
          <Icon name="clock" />
        </summary>
        <div class="fields">
          <Time
            name={`start-${day.day}`}
            label={t.dayTimes.start}
            value={own?.start ?? ask.dayStart}
            onChange={(start) => setDayTimes(day.day, { start })}
          />
          <Time
            name={`end-${day.day}`}
            label={t.dayTimes.end}
            value={own?.end ?? ask.dayEnd}
            onChange={(end) => setDayTimes(day.day, { end })}
          />
        </div>
      </details>
      <button
        type="button"
        class="mini"
        data-act="lock-day"
        aria-label={label}
        title={label}
        aria-pressed={locked}
        disabled={visits.length === 0}
        onClick={() => toggleLocks(visits)}
      >
        <Icon name={locked ? 'lock' : 'unlock'} />
      </button>
    </div>
  );
}
