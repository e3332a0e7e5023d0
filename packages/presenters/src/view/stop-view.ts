import { ELEMENTS, type ItineraryPlace, type VisitItem } from '@kangtu/core';
import { cleanLine, LONGEST_LINE, shorten } from '../clean.js';
import { therapyText } from '../messages/advice.js';
import { hoursText, spansText } from '../messages/hours.js';
import type { Language } from '../messages/language.js';
import { cardMessages, printMessages } from '../messages/outputs.js';
import { list, ticketPrice } from '../messages/quantity.js';
import { words } from '../messages/speak.js';
import type { NumberedStop } from '../stops.js';
import { dated } from './dated.js';
import { nameIn, otherName, reasonText, stayText, unconfirmedText } from './names.js';
import { effortFacts, gateFacts, judgedText } from './place-facts.js';
import type { Fact, StopView } from './view.js';

/** What a card of the stop says: unknown facts are said to be unknown. */
export function stopView({ number, item, place, stepsUnknown }: NumberedStop, lang: Language): StopView {
  const { labels } = printMessages(lang);
  return {
    number,
    name: nameIn(place.names, lang),
    otherName: otherName(place.names, lang),
    kind: kindAndGrade(place, lang),
    about: place.about === null ? null : nameIn(place.about, lang),
    note: place.note === null ? null : nameIn(place.note, lang),
    facts: [
      { label: labels.stay, value: stayText(item, place, lang) },
      ...treatment(item, lang),
      { label: labels.hours, value: hours(place, lang) },
      ...openToday(item, place, lang),
      { label: labels.ticket, value: ticket(place, lang) },
      ...gateFacts(place, lang),
    ],
    setting: [
      { label: labels.where, value: where(place, lang) },
      ...effortFacts(place, stepsUnknown, lang),
      { label: labels.elements, value: elements(place, lang) },
    ].filter((fact) => fact.value !== ''),
    unconfirmed: unconfirmedText(item, lang),
    reasons: list(
      item.reasons.map((reason) => reasonText(reason, lang)),
      lang,
    ),
  };
}

/** The facts of a card as lines of plain text, for formats that hold no more than that. */
export function stopLines(view: StopView, lang: Language): readonly string[] {
  const { label } = printMessages(lang);
  const facts = [...view.facts, ...view.setting].map((fact) => label(fact.label, fact.value));
  return [view.about, view.kind, ...facts, view.note, view.unconfirmed]
    .filter((line) => line !== null)
    .map((line) => shorten(line, LONGEST_LINE));
}

function kindAndGrade(place: ItineraryPlace, lang: Language): string {
  const kind = words(lang).kinds[place.kind];
  const shown = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  return place.grade === null ? shown : `${shown} · ${printMessages(lang).grade(place.grade)}`;
}

/** The regular opening hours, with the date of the source. */
function hours(place: ItineraryPlace, lang: Language): string {
  const { labels } = printMessages(lang);
  if (place.hours === null) return labels.hoursUnknown;
  return dated(hoursText(cleanLine(place.hours.value), lang), place.hours, lang);
}

/** The hours of the date, unless the regular hours say just that. */
function openToday(item: VisitItem, { hours }: ItineraryPlace, lang: Language): readonly Fact[] {
  if (item.open === null) return [];
  const spans = spansText(item.open, lang);
  if (hours?.value === '24/7') return [];
  if (hours !== null && hoursText(cleanLine(hours.value), lang) === spans) return [];
  return [{ label: printMessages(lang).labels.openToday, value: spans }];
}

/** The treatment the stop is for. */
function treatment(item: VisitItem, lang: Language): readonly Fact[] {
  const value = therapyText(item, lang);
  return value === null ? [] : [{ label: cardMessages(lang).labels.treatment, value }];
}

function ticket(place: ItineraryPlace, lang: Language): string {
  const { labels } = printMessages(lang);
  if (place.ticket === null) return labels.ticketUnknown;
  return dated(ticketPrice(place.ticket.value, lang), place.ticket, lang);
}

function where(place: ItineraryPlace, lang: Language): string {
  const precision = words(lang).precisions[place.precision];
  if (place.county === null) return precision;
  return `${nameIn(place.county, lang)}${printMessages(lang).bracket(precision)}`;
}

function elements(place: ItineraryPlace, lang: Language): string {
  const names = ELEMENTS.filter((element) => place.elements[element] > 0).map(
    (element) => words(lang).elements[element].short,
  );
  return names.length === 0 ? '' : judgedText(list(names, lang), place, 'elements', lang);
}
