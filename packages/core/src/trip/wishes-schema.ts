import * as v from 'valibot';
import { ELEMENTS, PLACE_KINDS } from '../region/region.js';

const id = v.pipe(v.string(), v.minLength(1));
const ids = v.array(id);
const MOST_DAYS = 5;
const MOST_STOPS = 20;
/** A day and a night. */
const LONGEST_MINUTES = 1440;

function upTo(min: number, max: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
}

/** The k-th stop of a day, from its beginning (1) or its end (-1). */
function place(from: 1 | -1) {
  return from === 1 ? upTo(1, MOST_STOPS) : upTo(-MOST_STOPS, -1);
}

const minutes = upTo(0, LONGEST_MINUTES);
const day = upTo(1, MOST_DAYS);
const metres = upTo(0, 100_000);
const count = upTo(0, 50);
const gapDays = upTo(0, MOST_DAYS - 1);

const kindLimit = v.strictObject({
  kind: v.exactOptional(v.picklist(PLACE_KINDS)),
  element: v.exactOptional(v.picklist(ELEMENTS)),
  mostPerDay: v.exactOptional(count),
  mostPerTrip: v.exactOptional(count),
  leastPerDay: v.exactOptional(count),
  leastPerTrip: v.exactOptional(count),
});

const limits = v.strictObject({
  drivingPerDay: v.exactOptional(minutes),
  drivingPerTrip: v.exactOptional(upTo(0, MOST_DAYS * LONGEST_MINUTES)),
  activePerDay: v.exactOptional(minutes),
  walkingPerDay: v.exactOptional(metres),
  ascentPerDay: v.exactOptional(metres),
  budget: v.exactOptional(upTo(0, 100_000_000)),
  stopsPerDay: v.exactOptional(upTo(1, MOST_STOPS)),
  kinds: v.exactOptional(v.array(kindLimit)),
});

const breaks = v.strictObject({
  midday: v.exactOptional(upTo(0, 240)),
  drivingMost: v.exactOptional(upTo(30, 600)),
  drivingRest: v.exactOptional(upTo(5, 120)),
  sightseeingMost: v.exactOptional(upTo(30, 600)),
});

/** The fields of `TripWishes`; `time` is how a clock time is written: in a request by hand, or in a file of ours. */
export function wishesSchema<Time extends v.GenericSchema>(time: Time) {
  const startsWithin = { earliest: v.exactOptional(time), latest: v.exactOptional(time) };
  return {
    limits: v.exactOptional(limits),
    dayTimes: v.exactOptional(
      v.array(v.strictObject({ day, start: v.exactOptional(time), end: v.exactOptional(time) })),
    ),
    fixed: v.exactOptional(
      v.array(
        v.strictObject({
          place: id,
          day: v.exactOptional(day),
          ...startsWithin,
          position: v.exactOptional(v.union([v.picklist(['first', 'last']), place(1), place(-1)])),
        }),
      ),
    ),
    order: v.exactOptional(
      v.array(
        v.strictObject({
          first: id,
          second: id,
          minDays: v.exactOptional(gapDays),
          maxDays: v.exactOptional(gapDays),
          minGap: v.exactOptional(minutes),
          maxGap: v.exactOptional(minutes),
        }),
      ),
    ),
    notSameDay: v.exactOptional(v.array(ids)),
    eitherOr: v.exactOptional(v.array(v.strictObject({ places: ids, must: v.boolean() }))),
    stays: v.exactOptional(v.array(v.strictObject({ place: id, least: minutes, most: minutes }))),
    courses: v.exactOptional(
      v.array(
        v.strictObject({
          place: id,
          sessions: upTo(2, MOST_DAYS),
          minDays: upTo(1, MOST_DAYS - 1),
          minutes: v.exactOptional(minutes),
          ...startsWithin,
        }),
      ),
    ),
    breaks: v.exactOptional(breaks),
    locked: v.exactOptional(
      v.array(v.strictObject({ day, stops: ids, whole: v.boolean(), night: v.exactOptional(id) })),
    ),
    now: v.exactOptional(
      v.strictObject({
        day,
        time,
        place: id,
        done: ids,
        plan: v.array(ids),
        stability: upTo(0, 1000),
      }),
    ),
  };
}
