import {
  type Item,
  type Itinerary,
  type ItineraryDay,
  type LegItem,
  type Minutes,
  visitedPlaces,
} from '@kangtu/core';
import { distance, duration, notesOf, offerSentences, seasonSentences } from '@kangtu/presenters';
import type { ComponentChildren } from 'preact';
import { nameIn, placeName, shortDate } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { planAgain } from '../state/change.ts';
import { findingsAt, findingsOfDay } from '../state/fixes.ts';
import { mostRows } from '../state/stages.ts';
import { tripStops } from '../state/stops.ts';
import { basis } from '../state/trip.ts';
import { focusDay } from '../state/view.ts';
import { DayTools } from './DayTools.tsx';
import { dropOn } from './drag.ts';
import { Icon } from './Icon.tsx';
import { Remarks } from './Remarks.tsx';
import { Row } from './Row.tsx';
import { type Hours, TimeBar } from './TimeBar.tsx';
import { VisitRow } from './VisitRow.tsx';
import { Weather } from './Weather.tsx';

export function Day({ trip, day, hours }: { trip: Itinerary; day: ItineraryDay; hours: Hours }) {
  const t = messages.value;
  return (
    <section
      class={`day day-${day.day}`}
      id={`day-${day.day}`}
      aria-label={t.trip.day(day.day)}
      data-day={day.day}
      style={{ '--visits': visitedPlaces(day.items).length }}
    >
      <header>
        <h3>
          <span class="day-chip">{t.trip.day(day.day)}</span> {shortDate(day.date, language.value)}
        </h3>
        <p>{distance(day.totals.metres, language.value)}</p>
        <DayTools day={day} />
      </header>
      <TimeBar trip={trip} day={day} hours={hours} />
      <DayNotes trip={trip} day={day} />
      <Offers trip={trip} day={day} />
      <Remarks findings={findingsOfDay(trip.findings, day.day - 1)} trip={trip} />
      <Items trip={trip} day={day} />
      <Weather trip={trip} day={day} />
    </section>
  );
}

function Items({ trip, day }: { trip: Itinerary; day: ItineraryDay }) {
  const t = messages.value.trip;
  const name = (id: string) => placeName(trip, id);
  const most = mostRows.value;
  return (
    <ol class="items" {...dropOn(day.day - 1, null)}>
      <Row time={day.start} glyph="flag" className="end">
        {t.start(name(day.from))}
      </Row>
      {day.items.slice(0, most).map((item, i) => (
        <ItemRow key={keyOf(item)} item={item} trip={trip} day={day} index={i} />
      ))}
      {most < day.items.length ? null : (
        <Row time={day.end} glyph={day.night === null ? 'flag' : 'bed'} className="end">
          {day.night === null ? t.arrive(name(day.to)) : t.night(name(day.night))}
        </Row>
      )}
    </ol>
  );
}

function DayNotes({ trip, day }: { trip: Itinerary; day: ItineraryDay }) {
  // One day on its own tells what else would stand on the first.
  const byTrip = focusDay.value === 0;
  const notes = [...notesOf(day, language.value), ...seasonSentences(trip, day, language.value, byTrip)];
  if (notes.length === 0) return null;
  return (
    <ul class="day-notes" aria-label={messages.value.trip.notes}>
      {notes.map((note) => (
        <li key={note}>
          <Icon name="calendar" />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}

/** Treatments that belong to the date, each with the button that plans it. */
function Offers({ trip, day }: { trip: Itinerary; day: ItineraryDay }) {
  const { offers = [] } = day;
  const ask = basis.value?.ask;
  if (offers.length === 0 || ask === undefined) return null;
  const said = offerSentences(trip, day, language.value);
  return (
    <ul class="day-notes offers">
      {offers.map(({ therapy, place }, i) => (
        <li key={therapy}>
          <Icon name="leaf" />
          <span>{said[i]}</span>
          <button
            type="button"
            class="quiet no-print"
            data-act="take-offer"
            onClick={() => planAgain({ therapies: [...ask.therapies, { therapy, sessions: 1, place }] })}
          >
            {messages.value.treatments.arrange}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A stop keeps its row when it moves, and with it the focus. */
const keyOf = (item: Item): string =>
  item.kind === 'visit' ? `visit ${item.place}` : `${item.kind} ${item.start}`;

interface ItemRowProps {
  item: Item;
  trip: Itinerary;
  day: ItineraryDay;
  index: number;
}

function ItemRow({ item, trip, day, index }: ItemRowProps) {
  const findings = findingsAt(trip.findings, day.day - 1, index);
  if (item.kind === 'visit') {
    const stop = tripStops(trip).find((each) => each.visit === item);
    return stop === undefined ? null : <VisitRow stop={stop} trip={trip} findings={findings} />;
  }
  const remarks = <Remarks findings={findings} trip={trip} />;
  if (item.kind === 'leg') return item.end === item.start ? null : <LegRow leg={item}>{remarks}</LegRow>;
  return <PauseRow item={item} trip={trip} remarks={remarks} />;
}

const PAUSE_GLYPHS = { meal: 'bowl', rest: 'cup', wait: 'clock' } as const;

function PauseRow({
  item,
  trip,
  remarks,
}: {
  item: Exclude<Item, { kind: 'leg' | 'visit' }>;
  trip: Itinerary;
  remarks: ComponentChildren;
}) {
  const t = messages.value.trip;
  const say = { meal: t.lunchAt, rest: t.restAt, wait: t.waitAt }[item.kind];
  return (
    <Row time={item.start} glyph={PAUSE_GLYPHS[item.kind]} className={item.kind}>
      {say(placeName(trip, item.at))}{' '}
      <small>{duration((item.end - item.start) as Minutes, language.value)}</small>
      {remarks}
    </Row>
  );
}

const LEG_GLYPHS = { road: 'car', rail: 'train', river: 'anchor', greenway: 'run', walk: 'run' } as const;
const MOST_ROADS = 4;

function LegRow({ leg, children }: { leg: LegItem; children: ComponentChildren }) {
  const roads = leg.roads
    .map(({ ref, names }) => {
      const name = names === null ? null : nameIn(names);
      return language.value === 'zh' ? [ref, name].filter(Boolean).join(' ') : (ref ?? name ?? '');
    })
    .filter((road, i, all) => road !== '' && all.indexOf(road) === i);
  return (
    <Row time={null} glyph={LEG_GLYPHS[leg.mode]} className="leg">
      <span>
        <span class="visually-hidden">{messages.value.trip.parts.leg} </span>
        {duration(leg.minutes, language.value)} · {distance(leg.metres, language.value)}
      </span>
      {roads.length > 0 ? <span class="roads">{roads.slice(0, MOST_ROADS).join(' → ')}</span> : null}
      {children}
    </Row>
  );
}
