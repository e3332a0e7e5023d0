import {
  formatClockTime,
  PACES,
  PRODUCT_LINES,
  parseClockTime,
  parseLocalDate,
  type Region,
} from '@kangtu/core';
import { capital, nameIn, say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import type { Ask as AskState } from '../state/ask.ts';
import { history, region, wish } from '../state/trip.ts';
import { Choice } from './Choice.tsx';
import { Icon } from './Icon.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { Tastes } from './Tastes.tsx';

const HUBS = new Set(['station', 'airport', 'town']);

/** The form: every change is a new plan at once, and one step to undo. */
export function Ask() {
  const now = history.now.value;
  const land = region.value;
  if (now === null || land === null) return null;
  const t = messages.value;
  const { ask } = now;
  return (
    <section class="ask" aria-label={t.ask.title}>
      <div class="fields">
        <Days ask={ask} />
        <label class="field">
          <span>{t.ask.date}</span>
          <input
            type="date"
            name="date"
            value={ask.date}
            onChange={(event) => {
              const date = parseLocalDate(event.currentTarget.value);
              if (date !== null) wish({ date });
            }}
          />
        </label>
        <Hub
          name="start"
          label={t.ask.start}
          value={ask.start}
          land={land}
          onChange={(start) => wish({ start: start! })}
        />
        <Loop ask={ask} land={land} />
      </div>
      <Choice
        label={t.ask.line}
        name="line"
        value={ask.line}
        options={PRODUCT_LINES.map((line) => [line, capital(say.value.lines[line])] as const)}
        onChange={(line) => wish({ line, tastes: null })}
      />
      <PlacePicker
        label={t.ask.mustSee}
        name="must-see"
        chosen={ask.mustSee}
        onChange={(mustSee) => wish({ mustSee, avoid: ask.avoid.filter((id) => !mustSee.includes(id)) })}
      />
      <details class="options">
        <summary>{t.ask.options}</summary>
        <Choice
          label={t.ask.pace}
          name="pace"
          value={ask.pace}
          options={PACES.map((pace) => [pace, capital(say.value.paces[pace])] as const)}
          onChange={(pace) => wish({ pace })}
        />
        <div class="fields">
          <Hub
            name="end"
            label={t.ask.end}
            value={ask.end}
            land={land}
            empty={t.ask.sameAsStart}
            onChange={(end) => wish(end === null ? { end } : { end, namedLine: null })}
          />
          <Time name="dayStart" label={t.ask.dayStart} ask={ask} />
          <Time name="dayEnd" label={t.ask.dayEnd} ask={ask} />
        </div>
        <Tastes ask={ask} />
        <PlacePicker
          label={t.ask.avoid}
          name="avoid"
          chosen={ask.avoid}
          onChange={(avoid) => wish({ avoid, mustSee: ask.mustSee.filter((id) => !avoid.includes(id)) })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={ask.includeUnconfirmed}
            onChange={(event) => wish({ includeUnconfirmed: event.currentTarget.checked })}
          />
          <span>{t.ask.includeUnconfirmed}</span>
        </label>
      </details>
    </section>
  );
}

function Days({ ask }: { ask: AskState }) {
  const t = messages.value.ask;
  return (
    <fieldset class="field" aria-label={t.days}>
      <span aria-hidden="true">{t.days}</span>
      <div class="stepper">
        <button
          type="button"
          aria-label={t.fewer}
          disabled={ask.days <= 1}
          onClick={() => wish({ days: ask.days - 1 })}
        >
          <Icon name="minus" />
        </button>
        <output aria-live="off">{t.dayCount(ask.days)}</output>
        <button
          type="button"
          aria-label={t.more}
          disabled={ask.days >= 5}
          onClick={() => wish({ days: ask.days + 1 })}
        >
          <Icon name="plus" />
        </button>
      </div>
    </fieldset>
  );
}

interface HubProps {
  name: string;
  label: string;
  value: string | null;
  land: Region;
  /** Words for "none", when leaving it open is allowed. */
  empty?: string;
  onChange: (id: string | null) => void;
}

function Hub({ name, label, value, land, empty, onChange }: HubProps) {
  const hubs = land.places.filter((place) => HUBS.has(place.kind) || place.id === value);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      >
        {empty === undefined ? null : <option value="">{empty}</option>}
        {(['station', 'airport', 'town'] as const).map((kind) => (
          <optgroup key={kind} label={capital(say.value.kinds[kind])}>
            {hubs
              .filter((place) => place.kind === kind)
              .map((place) => (
                <option key={place.id} value={place.id} selected={place.id === value}>
                  {nameIn(place.names)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function Loop({ ask, land }: { ask: AskState; land: Region }) {
  const t = messages.value;
  return (
    <label class="field">
      <span>{t.ask.loop}</span>
      <select
        name="namedLine"
        value={ask.namedLine ?? ''}
        onChange={(event) => wish({ namedLine: event.currentTarget.value || null, end: null })}
      >
        <option value="">{t.ask.freeRoute}</option>
        {land.lines
          .filter((line) => line.kind === 'loop' || line.id === ask.namedLine)
          .map((line) => (
            <option key={line.id} value={line.id} selected={line.id === ask.namedLine}>
              {nameIn(line.names)}
            </option>
          ))}
      </select>
    </label>
  );
}

function Time({ name, label, ask }: { name: 'dayStart' | 'dayEnd'; label: string; ask: AskState }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        name={name}
        step={900}
        value={formatClockTime(ask[name])}
        onChange={(event) => {
          const time = parseClockTime(event.currentTarget.value);
          if (time !== null) wish({ [name]: time });
        }}
      />
    </label>
  );
}
