import { type ClockTime, formatClockTime, parseClockTime } from '@kangtu/core';

interface TimeProps {
  name: string;
  label: string;
  value: ClockTime;
  onChange: (time: ClockTime) => void;
}

/** A time of day; what is no time changes nothing. */
export function Time({ name, label, value, onChange }: TimeProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="time"
        name={name}
        step={900}
        value={formatClockTime(value)}
        onChange={(event) => {
          const time = parseClockTime(event.currentTarget.value);
          if (time !== null) onChange(time);
        }}
      />
    </label>
  );
}
