import * as v from 'valibot';
import { DAY_NOTES, SEASON_CODES } from '../calendar/index.js';
import {
  ACCESSIBILITIES,
  BOOKINGS,
  ELEMENTS,
  JUDGED,
  MODES,
  PLACE_KINDS,
  PRECISIONS,
  REDUCED,
} from '../region/region.js';
import { THERAPIES } from '../rules/index.js';
import { PACES, PRODUCT_LINES, PROFILES, TRANSPORTS } from '../traveller/index.js';
import { LIMITS } from '../trip/change.js';
import { wishesSchema } from '../trip/wishes-schema.js';
import { LEFT_OUT_REASONS } from './left-out-reasons.js';

const id = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const clock = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2879));
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const strings = v.array(v.string());
const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));

const names = v.object({
  zh: v.string(),
  en: v.nullable(v.string()),
  aliases: v.optional(strings),
});
const position = v.tuple([degrees, degrees]);
const bbox = v.tuple([degrees, degrees, degrees, degrees]);

type ElementKey = (typeof ELEMENTS)[number];
/** One entry for each of the six elements. */
function byElement<S extends v.GenericSchema>(schema: S) {
  return v.object(Object.fromEntries(ELEMENTS.map((e) => [e, schema])) as Record<ElementKey, S>);
}

const totals = v.object({
  metres: whole,
  drivingMinutes: whole,
  visitMinutes: whole,
  waitMinutes: whole,
  stops: whole,
  tickets: whole,
  ticketsUnknown: whole,
});
const coverage = byElement(whole);

const taste = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));
const person = v.object({
  age: v.exactOptional(whole),
  profiles: v.exactOptional(v.array(v.picklist(PROFILES))),
  tastes: v.exactOptional(
    v.object(
      Object.fromEntries(ELEMENTS.map((e) => [e, v.exactOptional(taste)])) as Record<
        ElementKey,
        v.ExactOptionalSchema<typeof taste, undefined>
      >,
    ),
  ),
  mustSee: v.exactOptional(v.array(id)),
});
const house = v.object({ zh: v.string(), en: v.nullable(v.string()) });
const houseRules = v.object({
  by: house,
  date: v.nullable(v.string()),
  rules: v.record(
    v.string(),
    v.object({
      limit: v.exactOptional(v.number()),
      kind: v.exactOptional(v.picklist(['hard', 'soft', 'checklist', 'warning', 'off'])),
    }),
  ),
});

const request = v.object({
  days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  date,
  start: id,
  end: id,
  via: v.array(id),
  namedLine: v.nullable(v.string()),
  line: v.picklist(PRODUCT_LINES),
  tastes: byElement(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5))),
  pace: v.picklist(PACES),
  mustSee: v.array(id),
  avoid: v.array(id),
  dayStart: clock,
  dayEnd: clock,
  lunch: v.nullable(v.object({ earliest: clock, latest: clock, duration: whole })),
  nights: v.array(id),
  travellers: v.optional(v.array(v.picklist(PROFILES))),
  party: v.exactOptional(v.array(person)),
  people: v.exactOptional(whole),
  transport: v.exactOptional(v.picklist(TRANSPORTS)),
  houseRules: v.exactOptional(houseRules),
  therapies: v.exactOptional(
    v.array(v.object({ therapy: v.picklist(THERAPIES), sessions: whole, place: id })),
  ),
  allElements: v.exactOptional(taste),
  includeUnconfirmed: v.boolean(),
  ...wishesSchema(clock),
});

const timed = { start: clock, end: clock };
const leg = v.object({
  kind: v.literal('leg'),
  ...timed,
  from: id,
  to: id,
  mode: v.picklist(MODES),
  metres: whole,
  minutes: whole,
  roads: v.array(v.object({ ref: v.nullable(v.string()), names: v.nullable(names), metres: whole })),
  passing: strings,
  geometry: v.array(position),
  estimated: v.boolean(),
});
const visit = v.object({
  kind: v.literal('visit'),
  ...timed,
  place: id,
  minutes: whole,
  open: v.nullable(v.array(v.object({ open: clock, close: clock }))),
  unconfirmed: v.array(v.picklist(['hours', 'ticket', 'visit-minutes', 'position'])),
  reasons: v.array(
    v.object({
      code: v.picklist(['must-see', 'line', 'element', 'grade', 'on-the-way']),
      element: v.nullable(v.picklist(ELEMENTS)),
    }),
  ),
  lunch: v.exactOptional(v.object(timed)),
  care: v.exactOptional(v.object({ hospital: id, minutes: whole, metres: whole })),
  therapy: v.exactOptional(
    v.object({ therapy: v.picklist(THERAPIES), session: whole, of: whole, minutes: whole }),
  ),
});
const item = v.variant('kind', [
  leg,
  visit,
  v.object({ kind: v.literal('meal'), ...timed, meal: v.literal('lunch'), at: id }),
  v.object({ kind: v.literal('rest'), ...timed, at: id }),
  v.object({ kind: v.literal('wait'), ...timed, at: id }),
]);

const alternative = v.object({
  reason: v.picklist(['rain', 'heat']),
  item: whole,
  place: id,
  instead: v.nullable(
    v.object({ place: id, ...timed, detour: v.pipe(v.number(), v.integer()), confirmed: v.boolean() }),
  ),
});

const day = v.object({
  day: v.pipe(v.number(), v.integer(), v.minValue(1)),
  date,
  weekday: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  from: id,
  to: id,
  ...timed,
  items: v.array(item),
  night: v.nullable(id),
  totals,
  elements: coverage,
  notes: v.exactOptional(
    v.array(v.object({ code: v.picklist(DAY_NOTES), params: v.record(v.string(), v.string()) })),
  ),
  season: v.exactOptional(
    v.array(
      v.variant('code', [
        v.object({
          code: v.picklist(SEASON_CODES),
          place: id,
          params: v.object({ months: v.string(), judged: v.boolean() }),
        }),
        v.object({
          code: v.picklist(['hot-month', 'cold-month']),
          place: id,
          params: v.object({ celsius: v.pipe(v.number(), v.integer()) }),
        }),
      ]),
    ),
  ),
  alternatives: v.exactOptional(v.array(alternative)),
  offers: v.exactOptional(v.array(v.object({ therapy: v.picklist(THERAPIES), place: id, minutes: whole }))),
});

/** A fact as shown: value, as of when, from which sources. */
function known<S extends v.GenericSchema>(value: S) {
  return v.object({ value, asOf: v.string(), sources: strings });
}
function shown<S extends v.GenericSchema>(value: S) {
  return v.nullable(known(value));
}
const reduction = v.object({
  who: v.picklist(REDUCED),
  minAge: v.nullable(whole),
  maxAge: v.nullable(whole),
  maxHeightCm: v.nullable(whole),
  percent: v.pipe(whole, v.maxValue(100)),
});
const place = v.object({
  id,
  names,
  kind: v.picklist(PLACE_KINDS),
  position,
  precision: v.picklist(PRECISIONS),
  region: v.string(),
  county: v.nullable(names),
  elements: byElement(v.picklist([0, 1, 2, 3])),
  grade: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  hours: shown(v.string()),
  ticket: shown(whole),
  visitMinutes: shown(v.object({ min: whole, max: whole })),
  about: v.nullable(names),
  note: v.nullable(names),
  phone: v.exactOptional(known(v.string())),
  booking: v.exactOptional(known(v.picklist(BOOKINGS))),
  reductions: v.exactOptional(known(v.array(reduction))),
  accessibility: v.exactOptional(known(v.picklist(ACCESSIBILITIES))),
  elevation: v.exactOptional(known(v.pipe(v.number(), v.integer()))),
  walking: v.exactOptional(known(whole)),
  ascent: v.exactOptional(known(whole)),
  judged: v.exactOptional(known(v.array(v.picklist(JUDGED)))),
  exertion: v.exactOptional(v.picklist([1, 2, 3])),
  sources: strings,
});

const change = { place: id };
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const leftOut = v.object({
  place: id,
  reason: v.picklist(LEFT_OUT_REASONS),
  params: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  changes: v.exactOptional(
    v.array(
      v.variant('code', [
        v.object({ code: v.literal('end-later'), ...change, day: days, by: whole }),
        v.object({ code: v.literal('start-earlier'), ...change, day: days, by: whole }),
        v.object({ code: v.literal('raise-limit'), ...change, limit: v.picklist(LIMITS), by: whole }),
        v.object({ code: v.literal('drop'), ...change, drop: id }),
        v.object({ code: v.literal('allow'), ...change }),
        v.object({ code: v.literal('include-unconfirmed'), ...change }),
        v.object({ code: v.literal('leave-line'), ...change }),
        v.object({ code: v.literal('ask-for'), ...change }),
      ]),
    ),
  ),
});

/** The shape of an itinerary file; published as `schema/itinerary.schema.json`. */
export const itinerarySchema = v.object({
  schema: v.literal('kangtu/itinerary@1'),
  region: v.object({ id, names, timeZone: v.string(), dataDate: date, bbox }),
  title: v.exactOptional(names),
  request,
  days: v.array(day),
  places: v.record(v.string(), place),
  totals,
  elements: coverage,
  leftOut: v.array(leftOut),
  findings: v.array(
    v.object({
      code: v.string(),
      severity: v.picklist(['error', 'warning', 'info']),
      path: v.string(),
      params: v.record(v.string(), v.union([v.string(), v.number()])),
      private: v.optional(v.boolean()),
      house: v.exactOptional(house),
      remedy: v.exactOptional(
        v.object({ code: v.string(), params: v.record(v.string(), v.union([v.string(), v.number()])) }),
      ),
    }),
  ),
  emergency: v.array(v.object({ number: v.string(), names })),
  sources: v.array(
    v.object({
      id,
      title: v.string(),
      publisher: v.nullable(v.string()),
      date: v.nullable(v.string()),
      licence: v.string(),
      url: v.nullable(v.string()),
    }),
  ),
  search: v.object({ seed: v.number(), iterations: whole, stoppedBy: v.string(), score: v.number() }),
});
