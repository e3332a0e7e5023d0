import { applyChange, type Itinerary, type LeftOut, type RequestChange } from '@kangtu/core';
import { changeSentence } from '@kangtu/presenters';
import { language } from '../i18n/language.ts';
import { wishesOf } from './ask-of-request.ts';
import { planAgain } from './change.ts';
import type { Fix } from './fix.ts';
import { basis } from './trip.ts';

/** The smallest changes that let a place in, as buttons. */
export function offersFor(trip: Itinerary, row: LeftOut): readonly Fix[] {
  const { changes = plainChanges(row) } = row;
  return changes.map((change) => ({
    label: changeSentence(change, trip, language.value).replace(/[.。]$/, ''),
    run: () => take(trip, change),
  }));
}

/** Where the reason itself is a wish of the traveller, to withdraw it is the change. */
function plainChanges({ place, reason }: LeftOut): readonly RequestChange[] {
  if (reason === 'avoided') return [{ code: 'allow', place }];
  return reason === 'unconfirmed-position' ? [{ code: 'include-unconfirmed', place }] : [];
}

/** What the change makes of the request goes into the form: only what is another now. */
function take(trip: Itinerary, change: RequestChange): void {
  const ask = basis.value?.ask;
  if (ask === undefined) return;
  const { request } = trip;
  const next = applyChange(request, change);
  const added = next.mustSee.filter((id) => !request.mustSee.includes(id));
  const shunned = next.avoid.filter((id) => !request.avoid.includes(id));
  const allowed = new Set(request.avoid.filter((id) => !next.avoid.includes(id)));
  const [before, after] = [wishesOf(request), wishesOf(next)];
  const keys = Object.keys(after) as (keyof typeof after)[];
  const changed = Object.fromEntries(
    keys
      .filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]))
      .map((key) => [key, after[key]]),
  );
  planAgain({
    mustSee: [...ask.mustSee.filter((id) => !shunned.includes(id)), ...added],
    avoid: [...ask.avoid.filter((id) => !allowed.has(id)), ...shunned],
    namedLine: next.namedLine,
    dayStart: next.dayStart,
    dayEnd: next.dayEnd,
    includeUnconfirmed: next.includeUnconfirmed,
    wishes: { ...ask.wishes, ...changed },
  });
}
