import { PACES } from '@kangtu/core';
import { capital, say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import type { Ask as AskState } from '../state/ask.ts';
import { wish } from '../state/change.ts';
import { Choice } from './Choice.tsx';
import { Limits } from './Limits.tsx';
import { PlacePicker } from './PlacePicker.tsx';
import { Tastes } from './Tastes.tsx';
import { Time } from './Time.tsx';

/** What most people leave as it is. */
export function Options({ ask }: { ask: AskState }) {
  const t = messages.value;
  return (
    <>
      <Choice
        label={t.ask.pace}
        name="pace"
        value={ask.pace}
        options={PACES.map((pace) => [pace, capital(say.value.paces[pace])] as const)}
        onChange={(pace) => wish({ pace })}
      />
      <div class="fields">
        <Time
          name="dayStart"
          label={t.ask.dayStart}
          value={ask.dayStart}
          onChange={(dayStart) => wish({ dayStart })}
        />
        <Time name="dayEnd" label={t.ask.dayEnd} value={ask.dayEnd} onChange={(dayEnd) => wish({ dayEnd })} />
      </div>
      <Limits ask={ask} />
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
          name="unconfirmed"
          checked={ask.includeUnconfirmed}
          onChange={(event) => wish({ includeUnconfirmed: event.currentTarget.checked })}
        />
        <span>{t.ask.includeUnconfirmed}</span>
      </label>
    </>
  );
}
