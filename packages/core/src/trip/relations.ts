import type { RelationInput } from '@kangtu/solver';
import { bathsOf } from './baths.js';
import type { RelationMeaning } from './meaning.js';
import type { TripRequest } from './request.js';
import { treatmentGaps } from './treatment-gaps.js';
import type { Visit } from './visits.js';

/** A relation for the solver, and what it stands for. */
export interface RelationBound {
  readonly input: RelationInput;
  readonly meaning: RelationMeaning;
}

/** The orders of the request between every pair of their visits, and the sessions of each course one after another. */
export function relationBounds(
  request: TripRequest,
  visits: readonly Visit[],
  first: number,
): readonly RelationBound[] {
  const nodesOf = (place: string) =>
    visits.flatMap(({ sight }, i) => (sight.place.id === place ? [first + i] : []));
  const orders = (request.order ?? []).flatMap(({ first: before, second: after, ...bounds }, i) =>
    nodesOf(before).flatMap((a) =>
      nodesOf(after).map(
        (b): RelationBound => ({
          input: { first: a, second: b, ...bounds },
          meaning: { path: `/order/${i}` },
        }),
      ),
    ),
  );
  const courses = (request.courses ?? []).flatMap(({ place, minDays }, i) => {
    const sessions = nodesOf(place);
    return sessions.slice(1).map(
      (session, s): RelationBound => ({
        input: { first: sessions[s]!, second: session, minDays },
        meaning: { path: `/courses/${i}` },
      }),
    );
  });
  return [...orders, ...courses, ...treatmentsAndBaths(request, visits, nodesOf)];
}

/** No bath on the day after a treatment that asks for so many minutes: then the bath comes first. */
const HALF_A_DAY = 720;

/**
 * What must be bathed in comes before a treatment that asks for a long wait after it; on a trip of one day after any
 * other one, and long enough after it. A rule that is only soft never stands against a day that was asked for.
 */
function treatmentsAndBaths(
  request: TripRequest,
  visits: readonly Visit[],
  nodesOf: (place: string) => readonly number[],
): readonly RelationBound[] {
  const isSettled = (place: string) =>
    request.fixed?.some((each) => each.place === place && each.day !== undefined) === true ||
    request.locked?.some(({ stops }) => stops.includes(place)) === true;
  const musts = visits
    .filter(({ sight }) => sight.mandatory && !isSettled(sight.place.id))
    .map(({ sight }) => sight.place);
  const baths = new Set(bathsOf(musts));
  const relation = (first: string, second: string, minGap: number) =>
    nodesOf(first).flatMap((a) =>
      nodesOf(second).map(
        (b): RelationBound => ({ input: { first: a, second: b, minGap }, meaning: { path: '/therapies' } }),
      ),
    );
  return treatmentGaps(request, musts)
    .filter(({ second }) => baths.has(second))
    .flatMap(({ first, second, minGap }) => {
      if (minGap > HALF_A_DAY) return relation(second, first, 0);
      return request.days === 1 ? relation(first, second, minGap) : [];
    });
}
