import type { Itinerary } from '@kangtu/core';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { messages } from '../i18n/language.ts';
import type { Glyph } from '../icons.ts';
import { editSaid } from '../state/announce.ts';
import { isLocked, toggleLocks } from '../state/change.ts';
import { moveStop, removeStop, setMinutes } from '../state/edit.ts';
import { replanFrom } from '../state/now.ts';
import { type Stop, tripStops } from '../state/stops.ts';
import { Icon } from './Icon.tsx';
import { StartTimes } from './StartTimes.tsx';

const STEP = 15;
const LONGEST = 600;

/** The button that was pressed keeps the focus when its stop moves to another day, and so to another list. */
let wanted: { readonly place: string; readonly act: string } | null = null;

interface ToolsProps {
  stop: Stop;
  name: string;
  trip: Itinerary;
}

/** Everything drag and drop can do, and more, as buttons. */
export function EditTools({ stop, name, trip }: ToolsProps) {
  const { edit: t, now: tNow, start: tStart } = messages.value;
  const timed = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const { place, visit } = stop;
  const count = tripStops(trip).length;
  const locked = isLocked(place);
  useLayoutEffect(() => {
    if (wanted?.place !== place) return;
    // At the very first or last place the pressed button is off; its opposite takes the focus.
    const button = (act: string) =>
      root.current?.querySelector<HTMLElement>(`[data-act="${act}"]:not(:disabled)`);
    (button(wanted.act) ?? button('up') ?? button('down'))?.focus();
    editSaid.value = t.moved(name, stop.day, stop.order);
    wanted = null;
  }, [stop.day, stop.order]);
  const move = (act: 'up' | 'down') => () => {
    wanted = { place, act };
    moveStop(place, act === 'up' ? -1 : 1);
  };
  return (
    <div class="tools no-print" ref={root}>
      <div class="tool-group">
        <Tool
          act="shorter"
          glyph="minus"
          label={t.shorter(name)}
          off={visit.minutes <= STEP}
          run={() => setMinutes(place, visit.minutes - STEP)}
        />
        <span aria-hidden="true">{tStart.stay}</span>
        <Tool
          act="longer"
          glyph="plus"
          label={t.longer(name)}
          off={visit.minutes >= LONGEST}
          run={() => setMinutes(place, visit.minutes + STEP)}
        />
        <Tool
          act="start"
          glyph="clock"
          label={tStart.open(name)}
          short={tStart.short}
          expanded={timed.value}
          run={() => {
            timed.value = !timed.value;
          }}
        />
      </div>
      <div class="tool-group">
        <Tool
          act="up"
          glyph="up"
          label={t.up(name)}
          short={t.short.up}
          off={stop.order === 1 && stop.day === 1}
          run={move('up')}
        />
        <Tool
          act="down"
          glyph="down"
          label={t.down(name)}
          short={t.short.down}
          off={stop.order === count && stop.day === trip.days.length}
          run={move('down')}
        />
        <Tool
          act="lock"
          glyph={locked ? 'lock' : 'unlock'}
          label={locked ? t.unlock(name) : t.lock(name)}
          short={locked ? t.short.unlock : t.short.lock}
          pressed={locked}
          run={() => toggleLocks([place])}
        />
        <Tool
          act="here"
          glyph="here"
          label={tNow.here(name)}
          short={tNow.short}
          run={() => replanFrom(place)}
        />
        <Tool
          act="remove"
          glyph="close"
          label={t.remove(name)}
          short={t.short.remove}
          run={() => {
            editSaid.value = t.removed(name);
            removeStop(place);
            document.getElementById('trip')?.focus({ preventScroll: true });
          }}
        />
      </div>
      {timed.value ? <StartTimes stop={stop} /> : null}
    </div>
  );
}

interface ToolProps {
  act: string;
  glyph: Glyph;
  label: string;
  /** Seen below the symbol where there is no pointer to ask it: a part of the label. */
  short?: string;
  off?: boolean;
  pressed?: boolean;
  expanded?: boolean;
  run: () => void;
}

function Tool({ act, glyph, label, short, off = false, pressed, expanded, run }: ToolProps) {
  return (
    <button
      type="button"
      class="mini"
      data-act={act}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={off}
      onClick={run}
    >
      <Icon name={glyph} />
      {short === undefined ? null : <span class="mini-word">{short}</span>}
    </button>
  );
}
