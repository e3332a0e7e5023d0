import type { Itinerary, ItineraryDay } from '@kangtu/core';
import { cleanLine, safeUrl } from '../clean.js';
import { findingText } from '../messages/finding.js';
import type { Language } from '../messages/language.js';
import { printMessages } from '../messages/outputs.js';
import { day as dayName, distance, duration, ticketPrice } from '../messages/quantity.js';
import { words } from '../messages/speak.js';
import { yangText } from '../messages/yang.js';
import { type NumberedStop, numberedStops, placeOf, routePlaces } from '../stops.js';
import { seatOnly } from '../text/care.js';
import { voiceOf } from '../text/voice.js';
import { tripDates } from '../trip-dates.js';
import { dayAdvice } from './day-advice.js';
import { nameIn, tripTitle } from './names.js';
import { rowView } from './row-view.js';
import { stopView } from './stop-view.js';
import type { DayView, Fact, SourceView, TripView } from './view.js';

/** Puts an itinerary into the words of one language. */
export function describeTrip(itinerary: Itinerary, lang: Language): TripView {
  const { tag, labels } = printMessages(lang);
  const stops = numberedStops(itinerary);
  return {
    language: lang,
    tag,
    title: tripTitle(itinerary, lang),
    route: routePlaces(itinerary).map((place) => nameIn(place.names, lang)),
    dates: tripDates(itinerary, lang),
    facts: tripFacts(itinerary, lang),
    days: itinerary.days.map((day) => dayView(itinerary, day, stops, lang)),
    findings: itinerary.findings.map((finding) => ({
      severity: finding.severity,
      text: findingText(finding, itinerary, lang),
    })),
    leftOut: itinerary.leftOut.map(({ place, reason }) => ({
      name: nameIn(placeOf(itinerary, place).names, lang),
      reason: words(lang).leftOut[reason],
    })),
    emergency: itinerary.emergency.map(({ number, names }) => ({
      number: cleanLine(number),
      name: nameIn(names, lang),
    })),
    sources: itinerary.sources.map((source) => sourceView(source, lang)),
    notes: [
      labels.confirmBeforeGoing,
      labels.estimates,
      labels.medicalNote,
      ...(seatOnly(itinerary) ? [voiceOf(itinerary, lang).phrases.careSeat] : []),
    ],
  };
}

function tripFacts(itinerary: Itinerary, lang: Language): readonly Fact[] {
  const { totals, request, region } = itinerary;
  const { labels, tickets, bracket } = printMessages(lang);
  const yang = yangText(itinerary, itinerary.elements, lang);
  const known = totals.ticketsUnknown === totals.stops ? null : ticketPrice(totals.tickets, lang);
  return [
    { label: labels.theme, value: words(lang).lines[request.line] },
    { label: labels.stops, value: String(totals.stops) },
    { label: labels.distance, value: distance(totals.metres, lang) },
    { label: labels.driving, value: duration(totals.drivingMinutes, lang) },
    { label: labels.visits, value: duration(totals.visitMinutes, lang) },
    {
      label: labels.ticket,
      value:
        known === null
          ? labels.ticketUnknown
          : `${tickets(known, totals.ticketsUnknown)}${bracket(labels.priceBasis)}`,
    },
    ...(yang === null ? [] : [{ label: labels.yang, value: yang }]),
    { label: labels.dataDate, value: dayName(region.dataDate, lang, true) },
  ];
}

function dayView(
  itinerary: Itinerary,
  day: ItineraryDay,
  stops: readonly NumberedStop[],
  lang: Language,
): DayView {
  const say = printMessages(lang);
  const today = stops.filter((stop) => stop.day === day);
  const name = (id: string) => nameIn(placeOf(itinerary, id).names, lang);
  const { metres, drivingMinutes, visitMinutes } = day.totals;
  return {
    number: day.day,
    title: say.day(day.day),
    date: dayName(day.date, lang, true),
    from: name(day.from),
    to: name(day.to),
    route: [day.from, ...today.map((stop) => stop.place.id), day.to]
      .filter((id, i, all) => id !== all[i - 1])
      .map(name),
    totals: say.dayTotals(
      distance(metres, lang),
      duration(drivingMinutes, lang),
      duration(visitMinutes, lang),
    ),
    // A leg within one spot (zero minutes) says nothing to a traveller.
    rows: day.items
      .filter((item) => item.kind !== 'leg' || item.minutes > 0)
      .map((item) => {
        const number = today.find((stop) => stop.item === item)?.number ?? null;
        return rowView(itinerary, item, number, lang);
      }),
    stops: today.map((stop) => stopView(stop, lang)),
    night: day.night === null ? null : name(day.night),
    advice: dayAdvice(itinerary, day, lang, true),
  };
}

function sourceView(source: Itinerary['sources'][number], lang: Language): SourceView {
  const { licences } = printMessages(lang);
  return {
    title: cleanLine(source.title),
    publisher: source.publisher === null ? null : cleanLine(source.publisher),
    date: source.date === null ? null : cleanLine(source.date),
    licence: Object.hasOwn(licences, source.licence) ? licences[source.licence]! : cleanLine(source.licence),
    url: safeUrl(source.url),
  };
}
