import type { Item, ItineraryDay } from './itinerary.js';
import { minutesWithoutLunch } from './meals.js';

/** What there is between the drive to a stop and the drive on from it, for another stop in its place. */
export interface Gap {
  /** Where the drive to the stop begins, and where the drive on ends. */
  readonly from: string;
  readonly to: string;
  /** Minutes of the day at which one leaves `from` and must be at `to`. */
  readonly leave: number;
  readonly arrive: number;
  /** Minutes of meals and rests on the spot before and after the visit; waiting does not count. */
  readonly before: number;
  readonly after: number;
  /** Driving minutes of both drives as planned. */
  readonly planned: number;
}

function lunchWithin(item: Item | undefined): number {
  return item?.kind === 'visit' ? item.end - item.start - minutesWithoutLunch(item) : 0;
}

export function gapOf(day: ItineraryDay, item: number): Gap {
  const { items } = day;
  const first = items.findLastIndex((each, i) => i < item && each.kind === 'leg');
  const last = items.findIndex((each, i) => i > item && each.kind === 'leg');
  const [to, from] = [items[first], items[last]];
  const drive = to?.kind === 'leg' ? to : null;
  const on = from?.kind === 'leg' ? from : null;
  const spent = (i: number, end: number) =>
    items.slice(i, end).reduce((sum, each) => sum + (each.kind === 'wait' ? 0 : each.end - each.start), 0);
  return {
    from: drive?.from ?? day.from,
    to: on?.to ?? day.to,
    leave: drive?.start ?? day.start,
    arrive: on?.end ?? day.end,
    before: spent(first + 1, item),
    // Lunch during the visit has to be had elsewhere then.
    after: spent(item + 1, last < 0 ? items.length : last) + lunchWithin(items[item]),
    planned: (drive?.minutes ?? 0) + (on?.minutes ?? 0),
  };
}
