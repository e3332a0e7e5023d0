import { dayHours } from '../../calendar/index.js';
import { type Metric, RULES } from '../../rules/index.js';
import { isBuilt, WELLNESS_KINDS } from '../../traveller/index.js';
import { refusingRule } from '../../trip/sights.js';
import { DAY_MINUTES } from '../../units/index.js';
import type { FindingCode, FindingParams } from '../findings.js';
import type { Finding, ItineraryDay, Remedy } from '../itinerary.js';
import type { RemedyCode, RemedyParams } from '../remedy.js';
import { type Checked, clock } from './context.js';

type Make<Params> = (params: Params, checked: Checked, path: string) => Remedy | null;

function remedy<Code extends RemedyCode>(code: Code, params: RemedyParams[Code]): Remedy {
  return { code, params: params as Remedy['params'] };
}

const again = (): Remedy => remedy('make-again', {});
const drop = ({ place }: { readonly place: string }): Remedy => remedy('drop-stop', { place });

/** By code; what only tells something needs none. */
const REMEDIES: Partial<{ readonly [Code in FindingCode]: Make<FindingParams[Code]> }> = {
  'unknown-place': again,
  'not-in-matrix': again,
  'request-differs': again,
  'fact-differs': again,
  'day-count': again,
  'day-number': again,
  'day-date': again,
  'day-weekday': again,
  'day-times': again,
  'day-too-early': ({ day }) => remedy('longer-days', { day }),
  'day-too-late': ({ day, end, latest }) =>
    // A day may end after midnight.
    remedy('end-earlier', { day, minutes: (minutesOf(end) - minutesOf(latest) + DAY_MINUTES) % DAY_MINUTES }),
  'wrong-start': again,
  'wrong-end': again,
  'day-elsewhere': again,
  'night-differs': again,
  'night-not-overnight': ({ place }) => drop({ place }),
  'via-missing': ({ place }) => remedy('add-place', { place }),
  'via-order': ({ place }) => remedy('add-place', { place }),
  'item-gap': again,
  'item-backwards': again,
  'item-elsewhere': again,
  'minutes-claimed': again,
  'leg-too-fast': again,
  'leg-metres': again,
  'leg-unreachable': ({ to }) => drop({ place: to }),
  'leg-too-long': (params, checked) => restOnTheWay(params, checked),
  'rest-missing': (params, checked) => restOnTheWay(params, checked),
  closed: ({ place }, checked) => otherDay(place, checked),
  'outside-assumed-hours': ({ place }) => remedy('ask-hours', { place }),
  'after-last-entry': ({ place, last }) => remedy('arrive-by', { place, time: last }),
  'visit-too-short': ({ place, minutes, least }) =>
    remedy('stay-longer', { place, minutes: least - minutes }),
  'hours-differ': again,
  'unconfirmed-unmarked': again,
  'repeated-stop': drop,
  'avoided-stop': drop,
  'unconfirmed-position': drop,
  'must-see-missing': ({ place }) => remedy('add-place', { place }),
  'too-many-stops': ({ day, stops, most }) => remedy('fewer-stops', { day, stops: stops - most }),
  'days-to-spare': () => remedy('fewer-days', {}),
  'no-wellness-stop': (_, checked) => remedy(hasWellness(checked) ? 'add-wellness' : 'wider-map', {}),
  'lunch-missing': (params) => remedy('add-lunch', params),
  'lunch-time': ({ day, earliest, latest }) => remedy('add-lunch', { day, earliest, latest }),
  'lunch-outside-visit': again,
  'lunch-no-table': again,
  'lunch-twice': drop,
  'lunch-short': ({ minutes, least }) => remedy('rest-longer', { minutes: least - minutes }),
  'rule-broken': (params, checked, path) => ofRule(params, checked, path),
  'rule-exceeded': (params, checked, path) => ofRule(params, checked, path),
  'after-sunset': ({ place, sunset }) => remedy('end-before-dark', { place, time: sunset }),
  'notes-differ': again,
  'season-differs': again,
  'care-differs': again,
  'totals-differ': again,
  'elements-differ': again,
};

/** The finding with what would resolve it. */
export function withRemedy(found: Finding, checked: Checked): Finding {
  const make = REMEDIES[found.code as FindingCode] as Make<unknown> | undefined;
  const known = make?.(found.params, checked, found.path) ?? null;
  return known === null ? found : { ...found, remedy: known };
}

interface Broken {
  readonly day: number;
  readonly measured: number;
  readonly limit: number;
  readonly place: string;
}

type OfMetric = (broken: Broken) => Remedy | null;

const BY_METRIC: Partial<Readonly<Record<Metric, OfMetric>>> = {
  'coach-ride': ({ limit }) => remedy('rest-on-the-way', { minutes: limit }),
  walk: ({ limit }) => remedy('rest-on-the-way', { minutes: limit }),
  sightseeing: ({ limit }) => remedy('rest-between', { minutes: limit }),
  exertion: drop,
  'midday-rest': ({ measured, limit }) => remedy('rest-longer', { minutes: limit - measured }),
  'back-by': ({ day, measured, limit }) => remedy('end-earlier', { day, minutes: measured - limit }),
  'after-meal': ({ place, measured, limit }) =>
    remedy('keep-from-meal', { place, minutes: limit - measured }),
  'therapy-after-meal': ({ place, measured, limit }) =>
    remedy('keep-from-meal', { place, minutes: limit - measured }),
  'bath-to-drive': ({ measured, limit }) => remedy('drive-later', { minutes: limit - measured }),
  'hot-spring-sessions': ({ day }) => remedy('fewer-baths', { day }),
  hospital: ({ place, limit }) => remedy('nearer-help', { place, limit }),
  'noon-outdoors': ({ place }) => remedy('cooler-hours', { place }),
  'sleeping-height': ({ day }) => remedy('sleep-lower', { day }),
  'sleeping-gain': ({ day }) => remedy('sleep-lower', { day }),
  'therapy-minutes': ({ measured, limit }) => remedy('treat-shorter', { minutes: measured - limit }),
  'therapy-to-bath': ({ measured, limit }) => remedy('bath-later', { minutes: limit - measured }),
  'bath-to-therapy': ({ place, measured, limit }) =>
    remedy('treat-later', { place, minutes: limit - measured }),
  'therapy-gap': ({ place, measured, limit }) => remedy('treat-later', { place, minutes: limit - measured }),
  'therapy-days': ({ limit }) => remedy('treat-further-apart', { days: limit }),
};

function ofRule(params: FindingParams['rule-broken'], checked: Checked, path: string): Remedy | null {
  const metric = RULES.find(({ id }) => id === params.rule)?.metric;
  const make = metric === undefined ? undefined : BY_METRIC[metric];
  return make?.({ ...params, place: placeAt(checked.itinerary.days, path) }) ?? null;
}

/** Place of the item a path such as /days/0/items/3 speaks of; "" = it speaks of a day. */
function placeAt(days: readonly ItineraryDay[], path: string): string {
  const [, d, i] = /^\/days\/(\d+)\/items\/(\d+)/.exec(path) ?? [];
  const item = d === undefined ? undefined : days[Number(d)]?.items[Number(i)];
  if (item === undefined) return '';
  if (item.kind === 'leg') return item.to;
  return item.kind === 'visit' ? item.place : item.at;
}

/** Is any place of the map for the body, and not against the rules of this party? */
function hasWellness({ region, request }: Checked): boolean {
  return region.places.some(
    (place) =>
      WELLNESS_KINDS.includes(place.kind) && isBuilt(place) && refusingRule(region, request, place) === null,
  );
}

/** A rest at the place nearest the middle of the way that leaves neither part too long, or wherever one can stop. */
function restOnTheWay(
  { from, to, minutes, most }: FindingParams['rest-missing'],
  { travel, itinerary }: Checked,
): Remedy {
  const legs = itinerary.days.flatMap(({ items }) => items.filter((item) => item.kind === 'leg'));
  const inTime = (id: string) =>
    travel.has(id) && travel.minutes(from, id) <= most && minutes - travel.minutes(from, id) <= most;
  const passed = travel.has(from)
    ? (legs.find((leg) => leg.from === from && leg.to === to)?.passing ?? []).filter(inTime)
    : [];
  const off = (id: string) => Math.abs(travel.minutes(from, id) - minutes / 2);
  const place = [...passed].sort((a, b) => off(a) - off(b))[0];
  return place === undefined
    ? remedy('rest-on-the-way', { minutes: most })
    : remedy('rest-at', { place, minutes: travel.minutes(from, place) });
}

function otherDay(id: string, { places, itinerary }: Checked): Remedy {
  const place = places.get(id);
  const there = itinerary.days.findIndex(({ items }) =>
    items.some((item) => item.kind === 'visit' && item.place === id),
  );
  const open = ({ date }: ItineraryDay) => place !== undefined && dayHours(place, date).open.length > 0;
  const here = itinerary.days[there];
  const hours = here !== undefined && place !== undefined ? dayHours(place, here.date).open[0] : undefined;
  if (hours !== undefined) return remedy('begin-at', { place: id, time: clock(hours.open) });
  const day = itinerary.days.find((each, d) => d !== there && open(each));
  return day === undefined
    ? remedy('other-dates', { place: id })
    : remedy('other-day', { place: id, day: day.day, date: day.date });
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
