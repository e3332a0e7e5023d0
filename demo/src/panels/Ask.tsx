import { type NamedLine, PRODUCT_LINES, parseLocalDate, type Region } from '@kangtu/core';
import { capital, nameIn, say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import type { Ask as AskState } from '../state/ask.ts';
import { wish } from '../state/change.ts';
import { today } from '../state/dates.ts';
import { history, region } from '../state/trip.ts';
import { Choice } from './Choice.tsx';
import { Hub } from './Hub.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { More } from './More.tsx';
import { Party } from './Party.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { Treatments } from './Treatments.tsx';
import { Turn } from './Turn.tsx';

const Options = later(() => import('./Options.tsx').then((file) => file.Options));

/** The form: every change is a new plan at once, and one step to undo. */
export function Ask() {
  const now = history.now.value;
  const land = region.value;
  if (now === null || land === null) return null;
  const t = messages.value;
  const { ask } = now;
  return (
    <section class="ask" aria-label={t.ask.title}>
      <Turn n={2}>
        {() => (
          <>
            <div class="fields">
              <Days ask={ask} />
              <DateField ask={ask} />
            </div>
          </>
        )}
      </Turn>
      <Turn n={3}>
        {() => (
          <>
            <div class="fields">
              <Hub
                name="start"
                label={t.ask.start}
                value={ask.start}
                land={land}
                onChange={(start) => wish({ start: start! })}
              />
              <Hub
                name="end"
                label={t.ask.end}
                value={ask.end}
                land={land}
                empty={t.ask.sameAsStart}
                onChange={(end) => wish(end === null ? { end } : { end, namedLine: null })}
              />
            </div>
            <div class="fields">
              <Lines ask={ask} land={land} />
            </div>
          </>
        )}
      </Turn>
      <Turn n={4}>
        {() => (
          <>
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
              onChange={(mustSee) =>
                wish({ mustSee, avoid: ask.avoid.filter((id) => !mustSee.includes(id)) })
              }
            />
          </>
        )}
      </Turn>
      <Turn n={5}>
        {() => (
          <>
            <Party ask={ask} />
            <Treatments ask={ask} />
            <More className="options" summary={t.ask.options}>
              {() => <Options ask={ask} />}
            </More>
          </>
        )}
      </Turn>
    </section>
  );
}

function DateField({ ask }: { ask: AskState }) {
  return (
    <label class="field">
      <span>
        {messages.value.ask.date}
        {ask.date < today(new Date()) ? <small class="past"> {messages.value.ask.past}</small> : null}
      </span>
      <input
        type="date"
        name="date"
        value={ask.date}
        onChange={(event) => {
          const date = parseLocalDate(event.currentTarget.value);
          if (date !== null) wish({ date });
        }}
        onBlur={({ currentTarget }) => {
          // Emptied: the trip still has its day.
          if (currentTarget.value === '') currentTarget.value = ask.date;
        }}
      />
    </label>
  );
}

function Days({ ask }: { ask: AskState }) {
  const t = messages.value.ask;
  const step = (by: number, label: string, glyph: 'minus' | 'plus', off: boolean) => (
    <button type="button" aria-label={label} disabled={off} onClick={() => wish({ days: ask.days + by })}>
      <Icon name={glyph} />
    </button>
  );
  return (
    <fieldset class="field" aria-label={t.days}>
      <span aria-hidden="true">{t.days}</span>
      <div class="stepper">
        {step(-1, t.fewer, 'minus', ask.days <= 1)}
        <output aria-live="off">{t.dayCount(ask.days)}</output>
        {step(1, t.more, 'plus', ask.days >= 5)}
      </div>
    </fieldset>
  );
}

/** Loops and lines that name a way; belts and themes are sets of places without one. */
const isWay = ({ kind, ordered }: NamedLine): boolean => kind === 'loop' || ordered;

function Lines({ ask, land }: { ask: AskState; land: Region }) {
  const t = messages.value;
  const lines = land.lines.filter((line) => isWay(line) || line.id === ask.namedLine);
  return (
    <label class="field">
      <span>{t.ask.loop}</span>
      <select
        name="namedLine"
        value={ask.namedLine ?? ''}
        onChange={(event) => wish({ namedLine: event.currentTarget.value || null, end: null })}
      >
        <option value="">{t.ask.freeRoute}</option>
        {lines.map((line) => (
          <option key={line.id} value={line.id} selected={line.id === ask.namedLine}>
            {nameIn(line.names)}
          </option>
        ))}
      </select>
    </label>
  );
}
