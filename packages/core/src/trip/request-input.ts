import * as v from 'valibot';
import { ELEMENTS } from '../region/region.js';
import { THERAPIES } from '../rules/index.js';
import { PACES, PRODUCT_LINES, PROFILES, TRANSPORTS } from '../traveller/index.js';
import { wishesSchema } from './wishes-schema.js';

/** "08:30", or whole minutes after midnight. Text that is no time is found by `parseRequest`, with the other issues. */
const time = v.union([v.string(), v.pipe(v.number(), v.integer())]);
const id = v.pipe(v.string(), v.minLength(1));
const taste = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5));

const tastes = v.partial(
  v.object(
    Object.fromEntries(ELEMENTS.map((e) => [e, taste])) as Record<(typeof ELEMENTS)[number], typeof taste>,
  ),
);

const lunch = v.partial(
  v.strictObject({
    earliest: time,
    latest: time,
    duration: v.pipe(v.number(), v.integer(), v.minValue(20), v.maxValue(180)),
  }),
);

const personInput = v.strictObject({
  age: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(130))),
  profiles: v.exactOptional(v.array(v.picklist(PROFILES))),
  tastes: v.exactOptional(tastes),
  mustSee: v.exactOptional(v.array(id)),
});

/** The nearest site of Chinese medicine where no place is named. */
const therapyInput = v.strictObject({
  therapy: v.picklist(THERAPIES),
  sessions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  place: v.optional(id),
});

/** What a caller writes: only days, date, start and line are needed. `parseRequest` fills in the rest. */
export const requestInput = v.strictObject({
  days: v.pipe(v.number(), v.integer()),
  date: v.string(),
  start: id,
  end: v.optional(id),
  /** Id or name of a named line of the region, for example "east". Its towns become `via`. */
  loop: v.optional(v.nullable(id)),
  namedLine: v.optional(v.nullable(id)),
  via: v.optional(v.array(id)),
  line: v.picklist(PRODUCT_LINES),
  tastes: v.optional(tastes),
  pace: v.optional(v.picklist(PACES)),
  mustSee: v.optional(v.array(id)),
  avoid: v.optional(v.array(id)),
  dayStart: v.optional(time),
  dayEnd: v.optional(time),
  lunch: v.optional(v.nullable(lunch)),
  nights: v.optional(v.array(id)),
  travellers: v.optional(v.array(v.picklist(PROFILES))),
  party: v.optional(v.array(personInput)),
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000))),
  transport: v.optional(v.picklist(TRANSPORTS)),
  /** Read by `parseHouseRules`. */
  houseRules: v.optional(v.unknown()),
  therapies: v.optional(v.array(therapyInput)),
  allElements: v.optional(taste),
  includeUnconfirmed: v.optional(v.boolean()),
  ...wishesSchema(time),
});

export type RequestInput = v.InferOutput<typeof requestInput>;
