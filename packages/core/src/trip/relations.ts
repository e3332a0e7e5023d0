import type { RelationInput } from '@kangtu/solver';
import type { RelationMeaning } from './meaning.js';
import type { TripRequest } from './request.js';
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
  return [...orders, ...courses];
}
