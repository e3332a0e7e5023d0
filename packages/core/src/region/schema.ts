import * as v from 'valibot';
import type { Fen, LocalDate, Metres, Minutes, Wgs84 } from '../units/index.js';
import { isFactDate } from './fact-date.js';
import {
  ACCESSIBILITIES,
  type Bbox,
  BOOKINGS,
  type ELEMENTS,
  type Fact,
  JUDGED,
  type Junction,
  MODES,
  type NamedLine,
  type Names,
  PLACE_KINDS,
  type Place,
  PRECISIONS,
  type PublishedLeg,
  REDUCED,
  type Reduction,
  ROAD_CLASSES,
  type Segment,
  type Source,
  THEMES,
} from './region.js';
import { badCharacter, isDay, isId, isPartialDate } from './text.js';

/**
 * Shape of each record of a region file. Semantic checks are in `checks/`. The message of every rule is an issue
 * code with its limits ("number-out-of-range 1 5"); `shape.ts` turns it into an Issue.
 */

type Schema<T> = v.GenericSchema<unknown, T>;

const TRUSTS = ['high', 'medium', 'low'] as const;
const SETTINGS = ['indoor', 'outdoor', 'mixed'] as const;
const MAX_VISIT_MINUTES = 7 * 24 * 60;
const MAX_TICKET_FEN = 10_000_00;

const text = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max, `text-too-long ${max}`),
    v.check((s) => s.trim().length > 0, 'text-empty'),
    v.check((s) => badCharacter(s) === null, 'text-control'),
  );
const NAME = text(200);
const LINE = text(2000);
const id = v.pipe(v.string(), v.check(isId, 'id-malformed'));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'date-invalid'));
const httpUrl = v.pipe(
  text(1000),
  v.check((s) => /^https?:\/\/[^\s/?#@]+([/?#]\S*)?$/i.test(s), 'url-invalid'),
);

const whole = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.check((n) => n >= min && n <= max, `number-out-of-range ${min} ${max}`),
    v.integer('number-not-whole'),
  );
const real = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.check((n) => n >= min && n <= max, `number-out-of-range ${min} ${max}`),
  );
const minutes: Schema<Minutes> = v.pipe(
  whole(0, MAX_VISIT_MINUTES),
  v.transform((n) => n as Minutes),
);
const fen: Schema<Fen> = v.pipe(
  whole(0, MAX_TICKET_FEN),
  v.transform((n) => n as Fen),
);
const day: Schema<LocalDate> = v.pipe(
  v.string(),
  v.check(isDay, 'date-invalid'),
  v.transform((s) => s as LocalDate),
);
/** A segment's own limits give the better message, so only a sane ceiling here. */
const metres: Schema<Metres> = v.pipe(
  v.number(),
  v.check((n) => n > 0, 'length-not-positive'),
  v.check((n) => n <= 2_000_000, 'number-out-of-range 1 2000000'),
  v.integer('number-not-whole'),
  v.transform((n) => n as Metres),
);
const onFoot: Schema<Metres> = v.pipe(
  whole(0, 50_000),
  v.transform((n) => n as Metres),
);
const seconds = v.pipe(
  v.number(),
  v.check((n) => n > 0, 'seconds-not-positive'),
  v.check((n) => n <= 172_800, 'number-out-of-range 1 172800'),
  v.integer('number-not-whole'),
);
const coordinate = real(-180, 180);
const position: Schema<Wgs84> = v.pipe(
  v.array(coordinate),
  v.length(2, 'list-wrong-length 2 2'),
  v.transform((p) => p as readonly number[] as Wgs84),
);
const bbox: Schema<Bbox> = v.pipe(
  v.array(coordinate),
  v.length(4, 'list-wrong-length 4 4'),
  v.transform((box) => box as readonly number[] as Bbox),
);

/**
 * Points are most of a file, so they are looked at without the schema library, and only the first bad one of a
 * segment is reported.
 */
const line: Schema<readonly Wgs84[]> = v.pipe(
  v.array(v.unknown()),
  v.minLength(2, 'list-wrong-length 2 100000'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const key = dataset.value.findIndex((point) => !isPosition(point));
    if (key < 0) return;
    const value = dataset.value[key];
    const item = { type: 'array', origin: 'value', input: dataset.value, key, value } as const;
    addIssue({ message: 'position-malformed', input: value, path: [item] });
  }),
  v.transform((points) => points as readonly Wgs84[]),
);

function isPosition(point: unknown): boolean {
  return (
    Array.isArray(point) &&
    point.length === 2 &&
    point.every((n: unknown) => typeof n === 'number' && Math.abs(n) <= 180)
  );
}

const namesSchema: Schema<Names> = v.object({
  zh: NAME,
  en: v.nullable(NAME),
  aliases: v.exactOptional(v.pipe(v.array(NAME), v.maxLength(50, 'list-wrong-length 0 50'))),
});
const about: Schema<Names> = v.object({ zh: LINE, en: v.nullable(LINE) });
const sourceIds = v.pipe(v.array(id), v.minLength(1, 'source-missing'));

const fact = <T>(value: Schema<T>): Schema<Fact<T>> =>
  v.object({
    value,
    sources: sourceIds,
    asOf: v.pipe(v.string(), v.check(isFactDate, 'date-invalid')),
    trust: v.picklist(TRUSTS),
  });

const level = v.picklist([0, 1, 2, 3]);
const elements = v.object({
  medical: level,
  recuperation: level,
  management: level,
  food: level,
  sightseeing: level,
  exercise: level,
} satisfies Record<(typeof ELEMENTS)[number], typeof level>);

const orNull = (min: number, max: number) => v.nullable(whole(min, max));
const reduction: Schema<Reduction> = v.object({
  who: v.picklist(REDUCED),
  minAge: orNull(0, 120),
  maxAge: orNull(0, 120),
  maxHeightCm: orNull(50, 200),
  percent: whole(0, 100),
});
const phone = v.pipe(
  text(40),
  v.check((s) => /^\+?\d[\d -]{3,}$/.test(s), 'phone-malformed'),
);

export const placeSchema: Schema<Place> = v.object({
  id,
  names: namesSchema,
  kind: v.picklist(PLACE_KINDS),
  position,
  precision: v.picklist(PRECISIONS),
  sources: sourceIds,
  region: id,
  county: v.nullable(namesSchema),
  elements,
  grade: v.nullable(fact<number>(whole(1, 5))),
  hours: v.nullable(fact<string>(text(255))),
  lastEntryMinutes: v.nullable(fact(minutes)),
  ticket: v.nullable(fact(fen)),
  visitMinutes: v.nullable(fact<{ min: Minutes; max: Minutes }>(v.object({ min: minutes, max: minutes }))),
  season: v.nullable(fact<string>(text(255))),
  setting: v.nullable(v.picklist(SETTINGS)),
  exertion: v.nullable(v.picklist([1, 2, 3])),
  about: v.nullable(about),
  overnight: v.boolean(),
  mentions: v.array(v.object({ document: NAME, clause: NAME })),
  note: v.nullable(about),
  themes: v.exactOptional(v.array(v.picklist(THEMES))),
  emergency: v.exactOptional(v.boolean()),
  reductions: v.exactOptional(
    fact<readonly Reduction[]>(v.pipe(v.array(reduction), v.minLength(1, 'list-wrong-length 1 20'))),
  ),
  phone: v.exactOptional(fact<string>(phone)),
  booking: v.exactOptional(fact(v.picklist(BOOKINGS))),
  accessibility: v.exactOptional(fact(v.picklist(ACCESSIBILITIES))),
  elevation: v.exactOptional(fact<number>(whole(-200, 9000))),
  walking: v.exactOptional(fact(onFoot)),
  ascent: v.exactOptional(fact(onFoot)),
  judged: v.exactOptional(
    fact(
      v.pipe(
        v.array(v.picklist(JUDGED)),
        v.minLength(1, `list-wrong-length 1 ${JUDGED.length}`),
        v.maxLength(JUDGED.length, `list-wrong-length 1 ${JUDGED.length}`),
      ),
    ),
  ),
});

export const junctionSchema: Schema<Junction> = v.object({
  id,
  names: v.nullable(namesSchema),
  position,
  precision: v.picklist(PRECISIONS),
  sources: sourceIds,
});

export const segmentSchema: Schema<Segment> = v.object({
  id,
  from: id,
  to: id,
  mode: v.picklist(MODES),
  roadClass: v.nullable(v.picklist(ROAD_CLASSES)),
  road: v.object({ ref: v.nullable(NAME), names: v.nullable(namesSchema) }),
  length: metres,
  seconds,
  oneway: v.boolean(),
  geometry: line,
  basis: v.picklist(['sourced', 'chain', 'estimated']),
  detourFactor: v.nullable(real(1, 10)),
  sources: sourceIds,
});

export const sourceSchema: Schema<Source> = v.object({
  id,
  title: text(500),
  publisher: v.nullable(text(500)),
  date: v.nullable(partialDate),
  licence: text(500),
  url: v.nullable(httpUrl),
});

export const lineSchema: Schema<NamedLine> = v.object({
  id,
  names: namesSchema,
  kind: v.picklist(['loop', 'line', 'belt', 'theme']),
  ordered: v.boolean(),
  stops: v.pipe(
    v.array(v.object({ names: namesSchema, place: v.nullable(id) })),
    v.minLength(1, 'list-wrong-length 1 1000'),
  ),
  source: id,
  clause: text(500),
});

export const publishedLegSchema: Schema<PublishedLeg> = v.object({
  from: id,
  to: id,
  metres: v.nullable(metres),
  minutes: v.nullable(minutes),
  road: v.nullable(text(500)),
  trust: v.picklist(TRUSTS),
  source: id,
  note: v.nullable(about),
  use: v.boolean(),
});

export const partSchema = v.object({ id, names: namesSchema, bbox });
export const emergencySchema = v.object({ number: text(30), names: namesSchema });

/** Everything but the lists, which `parse.ts` checks record by record. */
export const headSchema = v.object({
  id,
  names: namesSchema,
  timeZone: text(64),
  bbox,
  dataDate: day,
  datum: v.exactOptional(v.string()),
});
