import { messages } from '../i18n/language.ts';
import { anotherTrip } from '../state/change.ts';
import {
  history,
  issues,
  isUnready,
  itinerary,
  progress,
  redo,
  region,
  status,
  stopPlanning,
  undo,
  wasStopped,
} from '../state/trip.ts';
import { isReading } from '../state/view.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';

/** The sentences of all issues are a good part of all there is to say, and most visitors never see one. */
const Issues = later(async () => (await import('./Issues.tsx')).Issues);

/** Brings the trip into view, below the bar that stays at the top with all it says. */
function showTrip(button: HTMLElement): void {
  const trip = document.getElementById('trip');
  const bar = button.closest<HTMLElement>('.progress');
  if (trip === null || bar === null) return;
  // The bar with a message in it is higher than what scrolling keeps free anyway.
  const scroll = trip.closest('.panel-scroll');
  const free = scroll === null ? 0 : Number.parseFloat(getComputedStyle(scroll).scrollPaddingTop) || 0;
  trip.style.scrollMarginTop = `${Math.max(0, bar.offsetHeight - free)}px`;
  trip.scrollIntoView({ block: 'start' });
}

/** Days, date and all else that was asked: a long way up from the end of a trip. */
const showWishes = (): void => document.querySelector('.ask')?.scrollIntoView({ block: 'start' });

/** Without a map there is nothing to steer: only another try. */
function Unready() {
  const t = messages.value.trip;
  return (
    <div class="progress">
      <div class="problem" role="alert">
        <p>{t.unready}</p>
        <button type="button" class="act" data-act="retry" onClick={() => location.reload()}>
          {t.retry}
        </button>
      </div>
    </div>
  );
}

/** What the planner is doing, and the buttons that steer it. */
export function Progress() {
  const t = messages.value;
  // Before the first trip there is only the map to wait for, or what is wrong with it.
  if (history.now.value === null && !['loading', 'failed'].includes(status.value)) return null;
  if (status.value === 'failed' && region.value === null) return <Unready />;
  const busy = status.value === 'planning' || status.value === 'improving';
  const percent = Math.round(progress.value * 100);
  return (
    <div class="progress">
      <div class="progress-buttons">
        <button
          type="button"
          class="tool"
          disabled={!history.canUndo.value}
          aria-label={t.ask.undo}
          title={t.ask.undo}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="tool"
          disabled={!history.canRedo.value}
          aria-label={t.ask.redo}
          title={t.ask.redo}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
        {busy ? (
          <button type="button" class="act quiet" data-act="stop" onClick={stopPlanning}>
            {t.ask.stop}
          </button>
        ) : (
          <button type="button" class="act" disabled={status.value === 'loading'} onClick={anotherTrip}>
            <Icon name="dice" />
            {t.ask.another}
          </button>
        )}
        {itinerary.value === null ? null : (
          <button
            type="button"
            class="tool to-trip"
            onClick={({ currentTarget }) => (isReading.value ? showWishes() : showTrip(currentTarget))}
          >
            <Icon name={isReading.value ? 'up' : 'list'} />
            {isReading.value ? t.ask.toWishes : t.ask.toTrip}
          </button>
        )}
      </div>
      <div class="meter" hidden={!busy}>
        <progress max={100} value={percent} aria-label={t.ask.improving(percent)} />
        <span aria-hidden="true">
          {status.value === 'planning' ? t.ask.planning : t.ask.improving(percent)}
        </span>
      </div>
      {wasStopped.value ? (
        <p class="hint" data-state="stopped">
          {t.ask.stopped}
        </p>
      ) : null}
      {status.value === 'loading' ? <p class="hint">{t.ask.loading}</p> : null}
      {status.value === 'no-way' ? (
        <p class="problem" role="alert">
          {t.edit.noWay}
        </p>
      ) : null}
      {status.value === 'failed' ? (
        <p class="problem" role="alert">
          {isUnready.value ? t.trip.unready : t.trip.failed}
        </p>
      ) : null}
      {status.value === 'issues' ? <Issues issues={issues.value} /> : null}
    </div>
  );
}
