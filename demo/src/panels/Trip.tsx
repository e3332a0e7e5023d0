import type { Itinerary } from '@kangtu/core';
import { distance, duration, money, plain } from '@kangtu/presenters';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { dateRange, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { stages } from '../state/stages.ts';
import { region } from '../state/trip.ts';
import { focusDay, isReading } from '../state/view.ts';
import { AlongLine } from './AlongLine.tsx';
import { Compare } from './Compare.tsx';
import { Day } from './Day.tsx';
import { Elements } from './Elements.tsx';
import { Findings } from './Findings.tsx';
import { Icon } from './Icon.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { Take } from './Take.tsx';
import { hourRange } from './TimeBar.tsx';
import { TripNotices } from './TripNotices.tsx';

/** The trip as a list that says all the map shows. Each part has the trip from a stage of its own. */
export function Trip() {
  const trip = stages.title.value;
  const t = messages.value;
  if (trip === null) return null;
  return (
    <section
      class="trip"
      id="trip"
      ref={watch}
      tabIndex={-1}
      aria-label={t.trip.title(trip.days.length, say.value.lines[trip.request.line])}
    >
      <Title trip={trip} />
      <TripNotices trip={trip} />
      <AlongLine />
      <div class="days">
        <DayTabs trip={trip} />
        {stages.days.map((_, d) => (
          <DayPart key={d} d={d} />
        ))}
      </div>
      <RemarksPart />
      <RestPart />
    </section>
  );
}

let observer: IntersectionObserver | undefined;

/** Whoever has the trip in the upper half of the panel reads it. */
function watch(section: HTMLElement | null): void {
  observer?.disconnect();
  isReading.value = false;
  if (section === null) return;
  const root = section.closest('.panel-scroll');
  observer = new IntersectionObserver(
    (seen) => {
      isReading.value = seen.at(-1)!.isIntersecting;
    },
    { root, rootMargin: '0px 0px -50% 0px' },
  );
  observer.observe(section);
}

/** Files and links come after all the days, a long way down. */
function showTake(): void {
  const take = document.querySelector<HTMLElement>('.take');
  take?.scrollIntoView({ block: 'start' });
  take?.focus({ preventScroll: true });
}

function DayPart({ d }: { d: number }) {
  const trip = stages.days[d]!.value;
  const day = trip?.days[d];
  const wanted = focusDay.value === 0 || focusDay.value === d + 1;
  if (!trip || day === undefined || !wanted) return null;
  return <Day trip={trip} day={day} hours={hourRange(trip)} />;
}

function RemarksPart() {
  const trip = stages.remarks.value;
  return trip === null ? null : <Findings trip={trip} />;
}

function RestPart() {
  const trip = stages.rest.value;
  if (trip === null) return null;
  return (
    <>
      <Take />
      <Compare trip={trip} />
      <Elements trip={trip} />
      <LeftOutList trip={trip} />
      <Foot trip={trip} />
    </>
  );
}

function Title({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const first = trip.days[0]!;
  const last = trip.days.at(-1)!;
  return (
    <div class="trip-title">
      <h2>{t.trip.title(trip.days.length, say.value.lines[trip.request.line])}</h2>
      <button type="button" class="quiet no-print" data-act="to-take" onClick={showTake}>
        <Icon name="share" />
        {t.take.title}
      </button>
      <p>{dateRange(first.date, last.date, language.value)}</p>
      <dl class="totals">
        <div>
          <dt>{t.trip.stops}</dt>
          <dd>{t.trip.stopCount(trip.totals.stops)}</dd>
        </div>
        <div>
          <dt>{t.trip.drive}</dt>
          <dd>
            {distance(trip.totals.metres, language.value)}{' '}
            <small>{duration(trip.totals.drivingMinutes, language.value)}</small>
          </dd>
        </div>
        <div>
          <dt>
            {t.trip.tickets} <small>{t.trip.perAdult}</small>
          </dt>
          <dd>
            {trip.totals.ticketsUnknown === trip.totals.stops
              ? t.place.unknown
              : money(trip.totals.tickets, language.value)}
            {trip.totals.ticketsUnknown > 0 && trip.totals.ticketsUnknown < trip.totals.stops ? (
              <small> {t.trip.ticketsMore(trip.totals.ticketsUnknown)}</small>
            ) : null}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** All days, or one: buttons that say which is on, since what they filter is both the list and the map. */
function DayTabs({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const bar = useRef<HTMLFieldSetElement>(null);
  const from = useRef(0);
  const focused = focusDay.value;
  // The switch stays in reach while the days run below it: what it shows then begins under it.
  useLayoutEffect(() => {
    const day = focused === 0 ? from.current : focused;
    from.current = focused;
    const start = bar.current?.parentElement?.querySelector('.day');
    const edge = bar.current?.getBoundingClientRect().bottom ?? 0;
    if (!start || start.getBoundingClientRect().top >= edge) return;
    (document.getElementById(`day-${day}`) ?? start).scrollIntoView({ block: 'start' });
  }, [focused]);
  return (
    <fieldset class="tabs" aria-label={t.ask.days} ref={bar}>
      {[0, ...trip.days.map((day) => day.day)].map((day) => (
        <button
          key={day}
          type="button"
          class={day === 0 ? 'tab' : `tab day-${day}`}
          aria-pressed={focused === day}
          onClick={() => {
            focusDay.value = day;
          }}
        >
          {day === 0 ? t.trip.all : t.trip.day(day)}
        </button>
      ))}
    </fieldset>
  );
}

function Foot({ trip }: { trip: Itinerary }) {
  const t = messages.value;
  const licences = (region.value?.sources ?? [])
    .filter(({ licence }) => /ODbL|CC-BY|CC BY|public/i.test(licence))
    .map(({ publisher, title, licence }) => `${publisher ?? title} (${licence})`);
  return (
    <footer class="foot">
      <p>{t.trip.notMedical}</p>
      {trip.emergency.length > 0 ? (
        <p>
          {t.trip.emergency}:{' '}
          {trip.emergency.map((each) => (
            <a key={each.number} href={`tel:${each.number.replace(/[^\d+]/g, '')}`}>
              {plain(each.number)} {nameIn(each.names)}
            </a>
          ))}
        </p>
      ) : null}
      <p>{t.trip.dataDate(trip.region.dataDate)}</p>
      {licences.length > 0 ? (
        <p>
          {t.map.attribution}: {[...new Set(licences)].map(plain).join(', ')}
        </p>
      ) : null}
    </footer>
  );
}
