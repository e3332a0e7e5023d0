import type {
  ClockTime,
  Finding,
  Itinerary,
  Minutes,
  RemedyCode,
  RemedyParams,
  TripWishes,
} from '@kangtu/core';
import { formatClockTime, NOON, parseClockTime, WELLNESS_KINDS } from '@kangtu/core';
import { duration } from '@kangtu/presenters';
import { placeName } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { planAgain, setDayTimes } from './change.ts';
import { addStop, dropStop, removeStop, setMinutes } from './edit.ts';
import type { Fix } from './fix.ts';
import { setStartTimes } from './start-times.ts';
import { type Stop, tripStops } from './stops.ts';
import { basis, region } from './trip.ts';

interface Case {
  readonly trip: Itinerary;
  readonly finding: Finding;
  readonly name: (place: string) => string;
  readonly stop: (place: string) => Stop | undefined;
}

/** Each proposal of the planner; null where only the traveller can do it. */
type Makers = { readonly [Code in RemedyCode]: (params: RemedyParams[Code], on: Case) => Fix | null };

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

const begin = (place: string, earliest: number, { name }: Case): Fix => ({
  label: words().beginAt(name(place), formatClockTime(earliest as ClockTime)),
  run: () => setStartTimes(place, { earliest: earliest as ClockTime, latest: null }),
});

const stay = (place: string, minutes: number, by: number, { name }: Case): Fix => ({
  label: by > 0 ? words().longer(name(place), long(by)) : words().shorter(name(place), long(-by)),
  run: () => setMinutes(place, minutes + by),
});

/** The visit begins so much later. */
function later(
  { place, minutes }: { readonly place: string; readonly minutes: number },
  on: Case,
): Fix | null {
  const start = on.stop(place)?.visit.start;
  return start === undefined ? null : begin(place, start + minutes, on);
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
function shorterDay(day: number, minutes: number, on: Case): Fix | null {
  const stops = tripStops(on.trip).filter((stop) => stop.day === day);
  const [longest] = stops.toSorted((a, b) => b.visit.minutes - a.visit.minutes);
  if (longest === undefined || longest.visit.minutes - minutes < SHORTEST) return null;
  return stay(longest.place, longest.visit.minutes, -minutes, on);
}

/** The visit a finding speaks of, or the last one before the drive it speaks of. */
function stopOf({ trip, finding, stop }: Case): Stop | undefined {
  const [, d, i] = /^\/days\/(\d+)\/items\/(\d+)/.exec(finding.path) ?? [];
  const items = trip.days[Number(d)]?.items.slice(0, Number(i) + 1) ?? [];
  const visit = items.findLast((item) => item.kind === 'visit');
  return visit === undefined ? undefined : stop(visit.place);
}

/** Hot springs of a day, the shortest bath first. */
const bathsOf = (day: number, { trip }: Case): readonly Stop[] =>
  tripStops(trip)
    .filter((stop) => stop.day === day && trip.places[stop.place]?.kind === 'hot-spring')
    .toSorted((a, b) => a.visit.minutes - b.visit.minutes);

/** After the hot hours where the day is long enough for it, else before them. */
function outOfTheHeat(place: string, on: Case): Fix | null {
  const stop = on.stop(place);
  const ask = basis.value?.ask;
  if (stop === undefined || ask === undefined) return null;
  const { minutes } = stop.visit;
  return NOON.to + minutes <= ask.dayEnd ? begin(place, NOON.to, on) : before(place, NOON.from - minutes, on);
}

/** The first place for one's health that was left out and that no wish or rule speaks against. */
function addWellness({ trip, name }: Case): Fix | null {
  const refused = new Set(['avoided', 'health-rule', 'closed', 'unconfirmed-position']);
  const isForHealth = (id: string) => {
    const place = trip.places[id] ?? region.value?.places.find((each) => each.id === id);
    return place !== undefined && WELLNESS_KINDS.includes(place.kind);
  };
  const found = trip.leftOut.find(({ place, reason }) => !refused.has(reason) && isForHealth(place));
  return found === undefined
    ? null
    : { label: words().add(name(found.place)), run: () => addStop(found.place) };
}

function rests(breaks: NonNullable<TripWishes['breaks']>, minutes: number): Fix {
  const own = basis.value?.ask.wishes.breaks;
  return {
    label: words().restEvery(long(minutes)),
    run: () => withWishes({ breaks: { ...own, ...breaks } }),
  };
}

function middayRest(midday: Minutes): Fix {
  const own = basis.value?.ask.wishes.breaks;
  return { label: words().midday(long(midday)), run: () => withWishes({ breaks: { ...own, midday } }) };
}

/** Planning again settles it; that is offered for every trip changed by hand. */
const byPlanning = () => null;

const MAKERS: Makers = {
  'make-again': byPlanning,
  'drop-stop': drop,
  'nearer-help': drop,
  'other-day': ({ place, day }, { name }) => ({
    label: words().toDay(name(place), day),
    run: () => dropStop(place, day - 1, null),
  }),
  'other-dates': drop,
  'begin-at': ({ place, time }, on) => {
    const earliest = parseClockTime(time);
    return earliest === null ? null : begin(place, earliest, on);
  },
  'arrive-by': ({ place, time }, on) => before(place, parseClockTime(time) ?? 0, on),
  'end-before-dark': ({ place, time }, on) =>
    before(place, (parseClockTime(time) ?? 0) - (on.stop(place)?.visit.minutes ?? 0), on),
  'stay-longer': ({ place, minutes }, on) => {
    const now = on.stop(place)?.visit.minutes;
    return now === undefined ? null : stay(place, now, minutes, on);
  },
  // Only the place itself can say when it opens.
  'ask-hours': drop,
  'end-earlier': ({ day, minutes }, on) => shorterDay(day, minutes, on),
  'keep-from-meal': later,
  'treat-later': later,
  'rest-at': (_, { finding: { params } }) =>
    typeof params.most === 'number' ? rests({ drivingMost: params.most as Minutes }, params.most) : null,
  'rest-on-the-way': ({ minutes }) => rests({ drivingMost: minutes as Minutes }, minutes),
  'rest-between': ({ minutes }) => rests({ sightseeingMost: minutes as Minutes }, minutes),
  'rest-longer': (_, { finding: { params } }) =>
    typeof params.limit === 'number' ? middayRest(params.limit as Minutes) : null,
  // One waits, or somebody else drives: with a driver the rule is kept.
  'drive-later': () =>
    basis.value?.ask.transport === 'self-drive'
      ? { label: words().coach, run: () => planAgain({ transport: 'coach' }) }
      : null,
  'bath-later': ({ minutes }, on) => {
    const treated = stopOf(on);
    const bath = bathsOf(treated?.day ?? 0, on).find(({ order }) => order >= (treated?.order ?? 0));
    return bath === undefined ? null : later({ place: bath.place, minutes }, on);
  },
  'fewer-baths': ({ day }, on) => {
    const [shortest] = bathsOf(day, on);
    return shortest === undefined ? null : drop(shortest, on);
  },
  'cooler-hours': ({ place }, on) => outOfTheHeat(place, on),
  'treat-shorter': ({ minutes }, on) => {
    const treated = stopOf(on);
    return treated === undefined ? null : stay(treated.place, treated.visit.minutes, -minutes, on);
  },
  'treat-further-apart': (_, on) => {
    const treated = stopOf(on);
    return treated === undefined ? null : drop(treated, on);
  },
  'longer-days': ({ day }, { finding: { params } }) => {
    const start = parseClockTime(String(params.start));
    return start === null
      ? null
      : { label: words().dayFrom(day, formatClockTime(start)), run: () => setDayTimes(day, { start }) };
  },
  // Another town for the night is a matter of where one finds a bed.
  'sleep-lower': () => null,
  'add-lunch': byPlanning,
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
  // How many days, and which maps, is asked at the top of the form.
  'fewer-days': () => null,
  'wider-map': () => null,
  'add-wellness': (_, on) => addWellness(on),
  'add-place': ({ place }, { name }) => ({ label: words().add(name(place)), run: () => addStop(place) }),
};

/** What the planner says would resolve a finding, as a button; null where only the traveller can do it. */
export function remedyFix(finding: Finding, trip: Itinerary): Fix | null {
  const { remedy } = finding;
  if (remedy === undefined || !Object.hasOwn(MAKERS, remedy.code)) return null;
  const make = MAKERS[remedy.code as RemedyCode] as (params: unknown, on: Case) => Fix | null;
  const stops = tripStops(trip);
  return make(remedy.params, {
    trip,
    finding,
    name: (place) => placeName(trip, place),
    stop: (place) => stops.find((stop) => stop.place === place),
  });
}
