import type { ResourceInput } from '@kangtu/solver';
import type { Place } from '../region/region.js';
import type { LimitName } from './change.js';
import type { Done } from './done.js';
import type { ResourceMeaning } from './meaning.js';
import type { TripRequest } from './request.js';
import { LONG_DRIVES } from './tedium.js';
import type { Visit } from './visits.js';

/** An amount for the solver, and what it stands for. */
export interface ResourceUse {
  readonly input: ResourceInput;
  readonly meaning: ResourceMeaning;
}

/** Nodes of a problem as far as amounts are concerned. */
export interface Amounts {
  readonly visits: readonly Visit[];
  /** Node of `visits[0]`; the nodes before it are towns. */
  readonly first: number;
  /** Minutes of each leg without rests, row-major. */
  readonly drive: ArrayLike<number>;
}

/** Every minute on the road costs a little, so that of two trips alike the one with less driving is better. */
const ANY_DRIVE_COST = 0.15;

/** Points that every minute costs by which the visits of a day stay below three hours: it is thin. */
const THIN_COST = 1;
const THIN_DAY = 180;

/** Resources out of the limits of the request, and the price of driving. */
export function resourceUses(request: TripRequest, amounts: Amounts, done: Done): readonly ResourceUse[] {
  const { limits = {} } = request;
  const node = (of: (visit: Visit) => number) => [
    ...new Array<number>(amounts.first).fill(0),
    ...amounts.visits.map(of),
  ];
  const leg = amounts.drive;
  const onSite = (key: 'walking' | 'ascent') => node(({ sight }) => sight.place[key]?.value ?? 0);
  const use = (meaning: LimitName, input: ResourceInput): readonly ResourceUse[] =>
    limits[meaning] === undefined ? [] : [{ meaning, input }];
  const perDay = (meaning: LimitName, today = 0) => ({
    maxPerDay: Array.from({ length: request.days }, (_, d) =>
      Math.max(0, (limits[meaning] ?? 0) - (d === 0 ? today : 0)),
    ),
  });
  const doneToday = (of: (place: Place) => number) => done.today.reduce((sum, place) => sum + of(place), 0);
  const spent = done.all.reduce((sum, place) => sum + (place.ticket?.value ?? 0), 0);
  return [
    ...use('drivingPerDay', { leg, ...perDay('drivingPerDay') }),
    ...use('drivingPerTrip', { leg, maxPerTrip: Math.max(0, (limits.drivingPerTrip ?? 0) - done.driven) }),
    ...use('activePerDay', {
      leg,
      node: node(({ node: { service } }) => service),
      ...perDay('activePerDay'),
    }),
    ...use('walkingPerDay', {
      node: onSite('walking'),
      ...perDay(
        'walkingPerDay',
        doneToday((place) => place.walking?.value ?? 0),
      ),
    }),
    ...use('ascentPerDay', {
      node: onSite('ascent'),
      ...perDay(
        'ascentPerDay',
        doneToday((place) => place.ascent?.value ?? 0),
      ),
    }),
    ...use('budget', {
      node: node(({ sight }) => sight.place.ticket?.value ?? 0),
      maxPerTrip: Math.max(0, (limits.budget ?? 0) - spent),
    }),
    { meaning: 'price', input: { leg, cost: ANY_DRIVE_COST } },
    ...LONG_DRIVES.map((price): ResourceUse => ({ meaning: 'price', input: { leg, ...price } })),
    {
      meaning: 'price',
      input: { node: node(({ node: { service } }) => service), lackCost: THIN_COST, leastPerDay: THIN_DAY },
    },
  ];
}
