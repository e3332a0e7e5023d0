import type { Item, Itinerary, ItineraryDay, LegItem, VisitItem } from '@kangtu/core';
import { formatClockTime, type Minutes } from '@kangtu/core';
import { distance, duration } from '@kangtu/presenters';
import { capital, fullNameIn, nameIn, say, shortDate } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { type Glyph, KIND_GLYPH } from '../icons.ts';
import { type Stop, tripStops } from '../state/stops.ts';
import { region } from '../state/trip.ts';
import { showPlace } from '../state/view.ts';
import { Icon } from './Icon.tsx';
import { PlaceFacts, unconfirmedText } from './PlaceFacts.tsx';
import { type Hours, TimeBar } from './TimeBar.tsx';

export function Day({ trip, day, hours }: { trip: Itinerary; day: ItineraryDay; hours: Hours }) {
  const t = messages.value;
  const stops = tripStops(trip);
  const name = placeName(trip);
  return (
    <section class={`day day-${day.day}`} aria-label={t.trip.day(day.day)}>
      <header>
        <h3>
          <span class="day-chip">{t.trip.day(day.day)}</span> {shortDate(day.date, language.value)}
        </h3>
        <p>
          {distance(day.totals.metres, language.value)} ·{' '}
          {duration(day.totals.drivingMinutes, language.value)}
        </p>
      </header>
      <TimeBar day={day} hours={hours} />
      <ol class="items">
        <Row time={day.start} glyph="flag" className="end">
          {t.trip.start(name(day.from))}
        </Row>
        {day.items.map((item) => (
          <ItemRow key={`${item.kind}${item.start}`} item={item} trip={trip} stops={stops} />
        ))}
        <Row time={day.end} glyph={day.night === null ? 'flag' : 'bed'} className="end">
          {day.night === null ? t.trip.arrive(name(day.to)) : t.trip.night(name(day.night))}
        </Row>
      </ol>
    </section>
  );
}

const placeName = (trip: Itinerary) => (id: string) => {
  const place = trip.places[id] ?? region.value?.places.find((each) => each.id === id);
  return place ? nameIn(place.names) : id;
};

interface RowProps {
  time: ItineraryDay['start'] | null;
  glyph: Glyph;
  className: string;
  children: preact.ComponentChildren;
}

function Row({ time, glyph, className, children }: RowProps) {
  return (
    <li class={`item item-${className}`}>
      <span class="time">{time === null ? '' : formatClockTime(time)}</span>
      <span class="dot">
        <Icon name={glyph} />
      </span>
      <div class="body">{children}</div>
    </li>
  );
}

function ItemRow({ item, trip, stops }: { item: Item; trip: Itinerary; stops: readonly Stop[] }) {
  const t = messages.value;
  const name = placeName(trip);
  const long = <small>{duration((item.end - item.start) as Minutes, language.value)}</small>;
  switch (item.kind) {
    case 'leg':
      return item.end === item.start ? null : <LegRow leg={item} />;
    case 'visit': {
      const stop = stops.find((each) => each.visit === item);
      return stop === undefined ? null : <VisitRow stop={stop} visit={item} trip={trip} />;
    }
    case 'meal':
      return (
        <Row time={item.start} glyph="bowl" className="meal">
          {t.trip.lunchAt(name(item.at))} {long}
        </Row>
      );
    case 'rest':
      return (
        <Row time={item.start} glyph="cup" className="rest">
          {t.trip.restAt(name(item.at))} {long}
        </Row>
      );
    case 'wait':
      return (
        <Row time={item.start} glyph="clock" className="wait">
          {t.trip.waitAt(name(item.at))} {long}
        </Row>
      );
  }
}

function LegRow({ leg }: { leg: LegItem }) {
  const roads = leg.roads
    .map((road) => [road.ref, road.names ? nameIn(road.names) : null])
    .map(([ref, name]) => (language.value === 'zh' ? [ref, name] : [ref ?? name]).filter(Boolean).join(' '))
    .filter((road, i, all) => road !== '' && all.indexOf(road) === i);
  return (
    <Row
      time={null}
      glyph={leg.mode === 'rail' ? 'train' : leg.mode === 'river' ? 'anchor' : 'car'}
      className="leg"
    >
      <span>
        {duration(leg.minutes, language.value)} · {distance(leg.metres, language.value)}
      </span>
      {roads.length > 0 ? <span class="roads">{roads.slice(0, 4).join(' → ')}</span> : null}
    </Row>
  );
}

function VisitRow({ stop, visit, trip }: { stop: Stop; visit: VisitItem; trip: Itinerary }) {
  const t = messages.value;
  const place = trip.places[stop.place];
  if (place === undefined) return null;
  const title = fullNameIn(place.names);
  const reasons = visit.reasons.map((reason) =>
    reason.code === 'element'
      ? t.trip.adds(reason.element === null ? '' : say.value.elements[reason.element].name)
      : say.value.reasons[reason.code],
  );
  return (
    <li class={`item item-visit ${stop.sure ? '' : 'unsure'}`}>
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
          <small>{duration(visit.minutes, language.value)}</small>
        </div>
        <p class="visit-kind">
          <Icon name={KIND_GLYPH[place.kind]} />
          {capital(say.value.kinds[place.kind])}
          {place.grade === null ? '' : ` · ${'A'.repeat(place.grade)}`}
          {place.county ? ` · ${nameIn(place.county)}` : ''}
        </p>
        {reasons.length > 0 ? <p class="reasons">{capital(reasons.join(' · '))}</p> : null}
        <details class="more">
          <summary>
            {visit.unconfirmed.length > 0 ? (
              <span class="tag">{unconfirmedText(visit.unconfirmed)}</span>
            ) : (
              t.trip.facts
            )}
          </summary>
          <PlaceFacts place={place} sources={trip.sources} />
        </details>
      </div>
    </li>
  );
}
