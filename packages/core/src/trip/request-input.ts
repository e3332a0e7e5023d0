import * as v from 'valibot';
import { ELEMENTS } from '../region/region.js';
import { PACES, PRODUCT_LINES, PROFILES } from '../traveller/index.js';

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
  includeUnconfirmed: v.optional(v.boolean()),
});

export type RequestInput = v.InferOutput<typeof requestInput>;
