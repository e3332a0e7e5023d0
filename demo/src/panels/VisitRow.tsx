import {
  type Finding,
  formatClockTime,
  type Itinerary,
  type ItineraryPlace,
  minutesThere,
  type VisitItem,
} from '@kangtu/core';
import { duration, lunchText, therapyText } from '@kangtu/presenters';
import { useComputed } from '@preact/signals';
import { capital, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { KIND_GLYPH } from '../icons.ts';
import { isLocked } from '../state/change.ts';
import type { Stop } from '../state/stops.ts';
import { openPlace, showPlace } from '../state/view.ts';
import { dragFrom, dropOn } from './drag.ts';
import { Icon } from './Icon.tsx';
import { LocalName } from './LocalName.tsx';
import { Remarks } from './Remarks.tsx';
import { startText } from './StartTimes.tsx';
import { StopDetails } from './StopDetails.tsx';

interface VisitProps {
  stop: Stop;
  trip: Itinerary;
  findings: readonly Finding[];
}

/** A stop in its essential lines: when, what, how long, why, what is wrong; the rest is folded. */
export function VisitRow({ stop, trip, findings }: VisitProps) {
  const t = messages.value;
  const isOpen = useComputed(() => openPlace.value === stop.place);
  const place = trip.places[stop.place];
  if (place === undefined) return null;
  const { visit } = stop;
  const advice = findings.filter(({ code }) => code === 'rule-advice');
  const others = findings.filter((finding) => !advice.includes(finding));
  const kind = [
    capital(say.value.kinds[place.kind]),
    place.grade === null ? null : t.place.grade(place.grade),
    place.county === null ? null : nameIn(place.county),
  ];
  return (
    <li
      class={`item item-visit ${stop.sure ? '' : 'unsure'} ${isOpen.value ? 'chosen' : ''}`}
      data-stop={stop.place}
      {...dragFrom(stop.place)}
      {...dropOn(stop.day - 1, stop.place)}
    >
      <span class="time">{formatClockTime(visit.start)}</span>
      <button
        type="button"
        class="num"
        aria-label={t.trip.showOnMap(stop.order, nameIn(place.names))}
        onClick={() => showPlace(stop.place)}
      >
        {stop.order}
      </button>
      <div class="body">
        <div class="visit-head">
          <h4>
            {nameIn(place.names)} <LocalName names={place.names} />
          </h4>
          {isLocked(stop.place) ? <LockedSign /> : null}
          <small>{duration(minutesThere(visit, place), language.value)}</small>
        </div>
        <p class="visit-kind">
          <Icon name={KIND_GLYPH[place.kind]} />
          {kind.filter((part) => part !== null).join(' · ')}
        </p>
        <Wanted visit={visit} />
        <LunchHere visit={visit} place={place} />
        <Reasons visit={visit} />
        <Remarks findings={others} trip={trip} />
        <StopDetails stop={stop} place={place} trip={trip} advice={advice} />
      </div>
    </li>
  );
}

/** That it is locked is seen also while its buttons are folded. */
function LockedSign() {
  return (
    <span class="locked">
      <Icon name="lock" />
      <span class="visually-hidden">{messages.value.trip.locked}</span>
    </span>
  );
}

function LunchHere({ visit, place }: { visit: VisitItem; place: ItineraryPlace }) {
  const text = lunchText(visit, place, language.value);
  if (text === null) return null;
  return (
    <p class="visit-lunch">
      <Icon name="bowl" />
      {capital(text)}
    </p>
  );
}

/** The treatment the stop is for, and the time asked for. */
function Wanted({ visit }: { visit: VisitItem }) {
  const treatment = therapyText(visit, language.value);
  const start = startText(visit.place);
  return (
    <>
      {treatment === null ? null : (
        <p class="wanted" data-therapy={visit.therapy?.therapy}>
          <Icon name="leaf" />
          <span>{capital(treatment)}</span>
        </p>
      )}
      {start === null ? null : (
        <p class="wanted">
          <Icon name="clock" />
          <span>{start}</span>
        </p>
      )}
    </>
  );
}

function Reasons({ visit }: { visit: VisitItem }) {
  const t = messages.value;
  const reasons = visit.reasons.map((reason) =>
    reason.code === 'element' && reason.element !== null
      ? t.trip.adds(say.value.elements[reason.element].name)
      : say.value.reasons[reason.code],
  );
  return reasons.length > 0 ? <p class="reasons">{capital(reasons.join(' · '))}</p> : null;
}
