import type { Minutes, TripLimits } from '@kangtu/core';
import { fen, minutes } from '@kangtu/core';
import { messages } from '../i18n/language.ts';
import type { Ask } from '../state/ask.ts';
import { wish } from '../state/change.ts';
import { Choice } from './Choice.tsx';

const DRIVING = [120, 180, 240, 300];
const MIDDAY = [60, 90, 120];
const FEN = 100;

/** Transport, budget, hours on the road, midday rest. */
export function Limits({ ask }: { ask: Ask }) {
  const t = messages.value.limits;
  const { limits = {}, breaks = {} } = ask.wishes;
  const setLimits = (next: TripLimits) => wish({ wishes: { ...ask.wishes, limits: next } });
  return (
    <>
      <Choice
        label={t.transport}
        name="transport"
        value={ask.transport ?? 'open'}
        options={(['open', 'self-drive', 'coach'] as const).map(
          (each) => [each, t.transports[each]] as const,
        )}
        onChange={(transport) => wish({ transport: transport === 'open' ? null : transport })}
      />
      <div class="fields">
        <MinuteSelect
          label={t.driving}
          name="driving"
          value={limits.drivingPerDay ?? null}
          choices={DRIVING}
          none={t.noLimit}
          say={(each) => t.hours(each / 60)}
          onChange={(drivingPerDay) => {
            const { drivingPerDay: _, ...others } = limits;
            setLimits(drivingPerDay === null ? others : { ...others, drivingPerDay });
          }}
        />
        <MinuteSelect
          label={t.midday}
          name="midday"
          value={breaks.midday ?? null}
          choices={MIDDAY}
          none={t.noMidday}
          say={t.minutes}
          onChange={(midday) => {
            const { midday: _, ...others } = breaks;
            wish({ wishes: { ...ask.wishes, breaks: midday === null ? others : { ...others, midday } } });
          }}
        />
        <label class="field">
          <span>{t.budget}</span>
          <input
            type="number"
            name="budget"
            min={0}
            step={10}
            inputMode="numeric"
            placeholder={t.noLimit}
            value={limits.budget === undefined ? '' : limits.budget / FEN}
            onChange={(event) => {
              const { budget: _, ...others } = limits;
              const yuan = event.currentTarget.valueAsNumber;
              setLimits(yuan >= 0 ? { ...others, budget: fen(Math.round(yuan * FEN)) } : others);
            }}
          />
        </label>
      </div>
    </>
  );
}

interface SelectProps {
  label: string;
  name: string;
  value: Minutes | null;
  choices: readonly number[];
  none: string;
  say: (minutes: number) => string;
  onChange: (value: Minutes | null) => void;
}

function MinuteSelect({ label, name, value, choices, none, say, onChange }: SelectProps) {
  const all = value === null || choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name={name}
        value={value ?? ''}
        onChange={({ currentTarget: { value: text } }) =>
          onChange(text === '' ? null : minutes(Number(text)))
        }
      >
        <option value="">{none}</option>
        {all.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
