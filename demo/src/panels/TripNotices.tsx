import type { Itinerary } from '@kangtu/core';
import { placeName } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { planAgain } from '../state/change.ts';
import { changeNow, forgetNow } from '../state/now.ts';
import { basis, isUnmet, stepBack } from '../state/trip.ts';
import { Time } from './Time.tsx';

/** What the traveller should know of the trip before reading it, each with the way out. */
export function TripNotices({ trip }: { trip: Itinerary }) {
  return (
    <>
      <Unmet />
      <Now trip={trip} />
      <ByHand />
    </>
  );
}

/** The wishes above could not be met: this is the trip of before. */
function Unmet() {
  const t = messages.value.trip;
  if (!isUnmet.value) return null;
  return (
    <div class="by-hand no-print" data-state="unmet">
      <span>{t.unmet}</span>
      <button type="button" class="quiet" onClick={stepBack}>
        {t.backToTrip}
      </button>
    </div>
  );
}

/** Says that the order is the traveller's own, and offers to plan again. */
function ByHand() {
  const t = messages.value.edit;
  const now = basis.value;
  if (!now?.byHand || now.byHand.given || now.along !== undefined) return null;
  return (
    <div class="by-hand no-print">
      <span>{t.byHand}</span>
      <button type="button" class="quiet" onClick={() => planAgain({})}>
        {t.replan}
      </button>
    </div>
  );
}

/** Where the travellers are, while the rest of the trip is planned from there. */
function Now({ trip }: { trip: Itinerary }) {
  const t = messages.value.now;
  const now = basis.value?.ask.wishes.now;
  if (now === undefined) return null;
  return (
    <div class="by-hand no-print" data-state="now">
      <span>{t.banner(now.day, placeName(trip, now.place))}</span>
      <Time name="now" label={t.time} value={now.time} onChange={(time) => changeNow({ time })} />
      <button type="button" class="quiet" onClick={forgetNow}>
        {t.forget}
      </button>
    </div>
  );
}
