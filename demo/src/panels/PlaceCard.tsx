import { nameIn } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { isHub, isSeen } from '../places/kinds.ts';
import { planAgain } from '../state/change.ts';
import { addStop } from '../state/edit.ts';
import { tripStops } from '../state/stops.ts';
import { basis, itinerary, region } from '../state/trip.ts';
import { showStop } from '../state/view.ts';
import { LocalName } from './LocalName.tsx';
import { PlaceFacts, shownPlace } from './PlaceFacts.tsx';

/** The popup of a place: facts and what one can do with it. */
export function PlaceCard({ id, onDone }: { id: string; onDone: () => void }) {
  const t = messages.value;
  const trip = itinerary.value;
  const inTrip = trip?.places[id];
  const inRegion = region.value?.places.find((place) => place.id === id);
  const place = inTrip ?? (inRegion ? shownPlace(inRegion) : null);
  const ask = basis.value?.ask;
  if (place === null || ask === undefined) return null;
  const stop = trip ? tripStops(trip).find((each) => each.place === id) : undefined;
  const must = ask.mustSee.includes(id);
  const avoid = ask.avoid.includes(id);
  const without = (ids: readonly string[]) => ids.filter((each) => each !== id);
  const act = (change: Parameters<typeof planAgain>[0]) => () => {
    onDone();
    planAgain(change);
  };
  return (
    <article class="card">
      <h3>
        {stop ? <span class={`num day-${stop.day}`}>{stop.order}</span> : null}
        <span>
          {nameIn(place.names)} <LocalName names={place.names} />
        </span>
      </h3>
      <PlaceFacts
        place={place}
        sources={region.value?.sources ?? []}
        unconfirmed={stop?.visit.unconfirmed ?? []}
      />
      <div class="card-actions">
        {stop ? (
          <button
            type="button"
            class="act"
            data-act="to-stop"
            onClick={() => {
              onDone();
              showStop(stop.place, stop.day);
            }}
          >
            {t.place.toStop}
          </button>
        ) : null}
        {isSeen(place.kind) ? (
          <>
            {stop || trip === null ? null : (
              <button
                type="button"
                class="act"
                onClick={() => {
                  onDone();
                  addStop(id);
                }}
              >
                {t.edit.addHere}
              </button>
            )}
            <button
              type="button"
              class="act quiet"
              onClick={act(
                must
                  ? { mustSee: without(ask.mustSee) }
                  : { mustSee: [...ask.mustSee, id], avoid: without(ask.avoid) },
              )}
            >
              {must ? t.place.dropMust : t.place.addMust}
            </button>
            <button
              type="button"
              class="act quiet"
              onClick={act(
                avoid
                  ? { avoid: without(ask.avoid) }
                  : { avoid: [...ask.avoid, id], mustSee: without(ask.mustSee) },
              )}
            >
              {avoid ? t.place.dropAvoid : t.place.addAvoid}
            </button>
          </>
        ) : null}
        {isHub(place.kind) && ask.start !== id ? (
          <button type="button" class="act" onClick={act({ start: id })}>
            {t.place.startHere}
          </button>
        ) : null}
      </div>
    </article>
  );
}
