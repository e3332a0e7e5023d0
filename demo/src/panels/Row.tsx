import { type ClockTime, formatClockTime } from '@kangtu/core';
import type { ComponentChildren } from 'preact';
import type { Glyph } from '../icons.ts';
import { Icon } from './Icon.tsx';

interface RowProps {
  time: ClockTime | null;
  glyph: Glyph;
  className: string;
  children: ComponentChildren;
}

/** One line of a day: the time, a symbol on the day's line, what happens. */
export function Row({ time, glyph, className, children }: RowProps) {
  return (
    <li class={`item item-${className}`}>
      <span class="time">{time === null ? '' : formatClockTime(time)}</span>
      <span class="dot">
        <Icon name={glyph} />
      </span>
      <div class="body">{children}</div>
    </li>
  );
}
