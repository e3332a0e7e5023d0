import * as v from 'valibot';
import { type ShapeIssueCode, shapeIssue } from '../trip/parse-shape.js';
import { type Issue, parseLocalDate, type Result } from '../units/index.js';
import type { Item, Itinerary } from './itinerary.js';
import { itinerarySchema } from './parse-schema.js';
import type { SameShape } from './same-shape.js';

export type ItineraryIssueCode = ShapeIssueCode | 'date-not-real' | 'place-not-listed';

/**
 * An itinerary out of a file, or every issue at once. Only the shape is looked at: whether the trip can be travelled
 * is what `check` says.
 */
export function parseItinerary(input: unknown): Result<Itinerary, ItineraryIssueCode> {
  const shape = v.safeParse(itinerarySchema, input);
  if (!shape.success) return { ok: false, issues: shape.issues.map(shapeIssue) };
  // Does not compile when schema and type differ in a field; the brands of units exist in types only.
  const output: SameShape<v.InferOutput<typeof itinerarySchema>, Itinerary> = shape.output;
  const itinerary = output as Itinerary;
  const issues = [...unrealDates(itinerary), ...unlisted(itinerary)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: itinerary, warnings: [] };
}

type ItineraryIssue = Issue<ItineraryIssueCode>;

function unrealDates(itinerary: Itinerary): readonly ItineraryIssue[] {
  const dates = [
    [itinerary.region.dataDate, '/region/dataDate'] as const,
    [itinerary.request.date, '/request/date'] as const,
    ...itinerary.days.map((day, d) => [day.date, `/days/${d}/date`] as const),
  ];
  return dates
    .filter(([date]) => parseLocalDate(date) === null)
    .map(([received, path]) => ({ code: 'date-not-real', severity: 'error', path, params: { received } }));
}

/** Whoever shows a trip looks places up in it: each must be there. */
function unlisted(itinerary: Itinerary): readonly ItineraryIssue[] {
  const named = itinerary.days.flatMap((day, d): readonly Named[] => [
    [day.from, `/days/${d}/from`],
    [day.to, `/days/${d}/to`],
    ...(day.night === null ? [] : [[day.night, `/days/${d}/night`] as const]),
    ...day.items.flatMap((item, i) => namedBy(item, `/days/${d}/items/${i}`)),
  ]);
  const left = itinerary.leftOut.map(({ place }, i): Named => [place, `/leftOut/${i}/place`]);
  return [...named, ...left]
    .filter(([id]) => !Object.hasOwn(itinerary.places, id))
    .map(([place, path]) => ({ code: 'place-not-listed', severity: 'error', path, params: { place } }));
}

type Named = readonly [place: string, path: string];

function namedBy(item: Item, path: string): readonly Named[] {
  if (item.kind === 'leg')
    return [
      [item.from, `${path}/from`],
      [item.to, `${path}/to`],
    ];
  if (item.kind !== 'visit') return [[item.at, `${path}/at`]];
  const care: readonly Named[] =
    item.care === undefined ? [] : [[item.care.hospital, `${path}/care/hospital`]];
  return [[item.place, `${path}/place`], ...care];
}
