import type {
  ClockTime,
  Finding,
  Itinerary,
  Minutes,
  RemedyCode,
  RemedyParams,
  TripWishes,
} from '@kangtu/core';
import { formatClockTime, parseClockTime } from '@kangtu/core';
import { duration } from '@kangtu/presenters';
import { placeName } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { planAgain } from './change.ts';
import { addStop, dropStop, removeStop, setMinutes } from './edit.ts';
import type { Fix } from './fix.ts';
import { setStartTimes } from './start-times.ts';
import { type Stop, tripStops } from './stops.ts';
import { basis } from './trip.ts';

interface Case {
  readonly trip: Itinerary;
  readonly name: (place: string) => string;
  readonly stop: (place: string) => Stop | undefined;
}

type Makers = { readonly [Code in RemedyCode]?: (params: RemedyParams[Code], on: Case) => Fix | null };

/** No visit is made shorter than this to end a day in time. */
const SHORTEST = 30;

const long = (minutes: number): string => duration(minutes as Minutes, language.value);
const words = () => messages.value.fix;

/** Planned again with one more wish. */
function withWishes(change: Partial<TripWishes>): void {
  const wishes = basis.value?.ask.wishes ?? {};
  planAgain({ wishes: { ...wishes, ...change } });
}

const drop = ({ place }: { readonly place: string }, { name, stop }: Case): Fix | null =>
  stop(place) === undefined ? null : { label: words().drop(name(place)), run: () => removeStop(place) };

/** The visit begins so much later. */
function later(
  { place, minutes }: { readonly place: string; readonly minutes: number },
  { name, stop }: Case,
): Fix | null {
  const start = stop(place)?.visit.start;
  if (start === undefined) return null;
  const earliest = (start + minutes) as ClockTime;
  return {
    label: words().beginAt(name(place), formatClockTime(earliest)),
    run: () => setStartTimes(place, { earliest, latest: null }),
  };
}

/** Planned again so that the visit begins by then. */
function before(place: string, latest: number, { name }: Case): Fix | null {
  if (latest <= 0) return null;
  const time = latest as ClockTime;
  const others = (basis.value?.ask.wishes.fixed ?? []).filter((each) => each.place !== place);
  return {
    label: words().beginBy(name(place), formatClockTime(time)),
    run: () => withWishes({ fixed: [...others, { place, latest: time }] }),
  };
}

/** The longest visit of the day is cut by what the day is too long. */
function shorterDay(day: number, minutes: number, { trip, name }: Case): Fix | null {
  const stops = tripStops(trip).filter((stop) => stop.day === day);
  const [longest] = stops.toSorted((a, b) => b.visit.minutes - a.visit.minutes);
  if (longest === undefined || longest.visit.minutes - minutes < SHORTEST) return null;
  const { place, visit } = longest;
  return {
    label: words().shorter(name(place), long(minutes)),
    run: () => setMinutes(place, visit.minutes - minutes),
  };
}

function rests(breaks: NonNullable<TripWishes['breaks']>, minutes: number): Fix {
  const own = basis.value?.ask.wishes.breaks;
  return {
    label: words().restEvery(long(minutes)),
    run: () => withWishes({ breaks: { ...own, ...breaks } }),
  };
}

const MAKERS: Makers = {
  'drop-stop': drop,
  'nearer-help': drop,
  'other-day': ({ place, day }, { name }) => ({
    label: words().toDay(name(place), day),
    run: () => dropStop(place, day - 1, null),
  }),
  'begin-at': ({ place, time }, { name }) => {
    const earliest = parseClockTime(time);
    return earliest === null
      ? null
      : {
          label: words().beginAt(name(place), time),
          run: () => setStartTimes(place, { earliest, latest: null }),
        };
  },
  'arrive-by': ({ place, time }, on) => before(place, parseClockTime(time) ?? 0, on),
  'end-before-dark': ({ place, time }, on) =>
    before(place, (parseClockTime(time) ?? 0) - (on.stop(place)?.visit.minutes ?? 0), on),
  'stay-longer': ({ place, minutes }, { name, stop }) => {
    const now = stop(place)?.visit.minutes;
    return now === undefined
      ? null
      : {
          label: words().longer(name(place), long(minutes)),
          run: () => setMinutes(place, now + minutes),
        };
  },
  'end-earlier': ({ day, minutes }, on) => shorterDay(day, minutes, on),
  'keep-from-meal': later,
  'treat-later': later,
  'rest-on-the-way': ({ minutes }) => rests({ drivingMost: minutes as Minutes }, minutes),
  'rest-between': ({ minutes }) => rests({ sightseeingMost: minutes as Minutes }, minutes),
  'fewer-stops': ({ day, stops }, { trip }) => {
    const most = (trip.days[day - 1]?.totals.stops ?? 0) - stops;
    const limits = basis.value?.ask.wishes.limits;
    return most < 1
      ? null
      : {
          label: words().fewerStops(most),
          run: () => withWishes({ limits: { ...limits, stopsPerDay: most } }),
        };
  },
  'add-place': ({ place }, { name }) => ({ label: words().add(name(place)), run: () => addStop(place) }),
};

/** What the planner says would resolve a finding, as a button; null where only the traveller can do it. */
export function remedyFix({ remedy }: Finding, trip: Itinerary): Fix | null {
  if (remedy === undefined || !Object.hasOwn(MAKERS, remedy.code)) return null;
  const make = MAKERS[remedy.code as RemedyCode] as (params: unknown, on: Case) => Fix | null;
  const stops = tripStops(trip);
  return make(remedy.params, {
    trip,
    name: (place) => placeName(trip, place),
    stop: (place) => stops.find((stop) => stop.place === place),
  });
}
