import { type ClockTime, formatClockTime, parseClockTime } from '@kangtu/core';

/** Seconds: the arrows of a time box go by five minutes. */
const STEP = 300;

interface Field {
  readonly name: string;
  readonly label: string;
}

type TimeProps = Field &
  (
    | {
        readonly value: ClockTime;
        readonly optional?: false;
        readonly onChange: (time: ClockTime) => void;
      }
    | {
        readonly value: ClockTime | null;
        /** An emptied box says that any time will do. */
        readonly optional: true;
        readonly onChange: (time: ClockTime | null) => void;
      }
  );

/** A time of day; what is no time changes nothing. */
export function Time(props: TimeProps) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        type="time"
        name={props.name}
        step={STEP}
        value={props.value === null ? '' : formatClockTime(props.value)}
        onChange={({ currentTarget: { value: text } }) => {
          const time = parseClockTime(text);
          if (time !== null) props.onChange(time);
          else if (text === '' && props.optional) props.onChange(null);
        }}
      />
    </label>
  );
}
