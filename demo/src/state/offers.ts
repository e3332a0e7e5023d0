import type { Itinerary, LeftOut, LimitName, Minutes, RequestChange } from '@kangtu/core';
import { distance, duration, money } from '@kangtu/presenters';
import { placeName } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { applyChange } from './apply-change.ts';
import { wishesOf } from './ask-of-request.ts';
import { wish } from './change.ts';
import { history } from './trip.ts';

export interface Offer {
  readonly label: string;
  readonly run: () => void;
}

/** The smallest changes that let a place in, as buttons. */
export function offersFor(trip: Itinerary, { changes = [] }: LeftOut): readonly Offer[] {
  return changes.map((change) => ({ label: labelOf(trip, change), run: () => take(trip, change) }));
}

/** What the change makes of the request goes into the form: only what is another now. */
function take(trip: Itinerary, change: RequestChange): void {
  const ask = history.now.value?.ask;
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
  wish({
    mustSee: [...ask.mustSee.filter((id) => !shunned.includes(id)), ...added],
    avoid: [...ask.avoid.filter((id) => !allowed.has(id)), ...shunned],
    dayStart: next.dayStart,
    dayEnd: next.dayEnd,
    includeUnconfirmed: next.includeUnconfirmed,
    wishes: { ...ask.wishes, ...changed },
  });
}

function labelOf(trip: Itinerary, change: RequestChange): string {
  const t = messages.value.offers;
  const minutes = (by: number) => duration(by as Minutes, language.value);
  switch (change.code) {
    case 'end-later':
    case 'start-earlier':
      return t[change.code](change.day, minutes(change.by));
    case 'raise-limit':
      return t['raise-limit'](t.limits[change.limit], amount(change.limit, change.by));
    case 'drop':
      return t.drop(placeName(trip, change.drop));
    default:
      return t[change.code];
  }
}

/** So much more of a limit, in its unit. */
function amount(limit: LimitName, by: number): string {
  const lang = language.value;
  switch (limit) {
    case 'budget':
      return money(by as Parameters<typeof money>[0], lang);
    case 'walkingPerDay':
    case 'ascentPerDay':
      return distance(by as Parameters<typeof distance>[0], lang);
    case 'stopsPerDay':
      return messages.value.offers.stops(by);
    default:
      return duration(by as Minutes, lang);
  }
}
