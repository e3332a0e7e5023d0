import {
  type Finding,
  formatClockTime,
  type Itinerary,
  type ItineraryPlace,
  minutesThere,
  type VisitItem,
} from '@kangtu/core';
import { duration, lunchText, therapyText } from '@kangtu/presenters';
import { capital, fullNameIn, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { KIND_GLYPH } from '../icons.ts';
import type { Stop } from '../state/stops.ts';
import { showPlace } from '../state/view.ts';
import { dragFrom, dropOn } from './drag.ts';
import { EditTools } from './EditTools.tsx';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { More } from './More.tsx';
import { Remarks } from './Remarks.tsx';
import { startText } from './StartTimes.tsx';
import { unconfirmedText } from './unconfirmed.ts';

/** Facts, and what converts to the datums of other maps, are fetched for those who want them. */
const StopFacts = later(async () => (await import('./StopFacts.tsx')).StopFacts);

interface VisitProps {
  stop: Stop;
  trip: Itinerary;
  findings: readonly Finding[];
}

/** A stop: when, what, why, what is not known, and the buttons that change it. */
export function VisitRow({ stop, trip, findings }: VisitProps) {
  const t = messages.value;
  const place = trip.places[stop.place];
  if (place === undefined) return null;
  const { visit } = stop;
  const title = fullNameIn(place.names);
  const kind = [
    capital(say.value.kinds[place.kind]),
    place.grade === null ? null : t.place.grade(place.grade),
    place.county === null ? null : nameIn(place.county),
  ];
  return (
    <li
      class={`item item-visit ${stop.sure ? '' : 'unsure'}`}
      data-stop={stop.place}
      {...dragFrom(stop.place)}
      {...dropOn(stop.day - 1, stop.place)}
    >
      <span class="time">{formatClockTime(visit.start)}</span>
      <button
        type="button"
        class="num"
        aria-label={t.trip.showOnMap(stop.order, title)}
        onClick={() => showPlace(stop.place)}
      >
        {stop.order}
      </button>
      <div class="body">
        <div class="visit-head">
          <h4>{title}</h4>
          <small>{duration(minutesThere(visit, place), language.value)}</small>
        </div>
        <p class="visit-kind">
          <Icon name={KIND_GLYPH[place.kind]} />
          {kind.filter((part) => part !== null).join(' · ')}
        </p>
        <Wanted visit={visit} />
        <LunchHere visit={visit} place={place} />
        <Reasons visit={visit} />
        <NearestCare visit={visit} trip={trip} />
        <Remarks findings={findings} trip={trip} />
        <More
          summary={
            visit.unconfirmed.length > 0 ? (
              <span class="tag">{unconfirmedText(visit.unconfirmed)}</span>
            ) : (
              t.trip.facts
            )
          }
        >
          {() => <StopFacts stop={stop} place={place} trip={trip} />}
        </More>
        <EditTools stop={stop} name={nameIn(place.names)} trip={trip} />
      </div>
    </li>
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

const SEATS = new Set(['town', 'county', 'city']);

function NearestCare({ visit: { care }, trip }: { visit: VisitItem; trip: Itinerary }) {
  const t = messages.value.care;
  const hospital = care === undefined ? undefined : trip.places[care.hospital];
  if (care === undefined || hospital === undefined) return null;
  return (
    <p class="care">
      <Icon name="cross" />
      <button type="button" class="link" onClick={() => showPlace(hospital.id)}>
        {t.nearest(nameIn(hospital.names), duration(care.minutes, language.value))}
        {SEATS.has(hospital.precision) ? <small>{t.seat}</small> : null}
      </button>
    </p>
  );
}
