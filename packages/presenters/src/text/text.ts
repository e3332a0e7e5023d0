import type { Itinerary } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { lineTitle } from '../messages/line-title.js';
import { distance, duration, list, money } from '../messages/quantity.js';
import { nameOf } from '../messages/speak.js';
import { numberedStops, routePlaces } from '../stops.js';
import { tripDates } from '../trip-dates.js';
import { closingText } from './closing.js';
import { dayText } from './day.js';
import { type Voice, voiceOf } from './voice.js';

/**
 * The trip as plain text for a terminal or a message: UTF-8, lines end in \n, no colour, nothing aligned by
 * width. Text from data is neutralised (`plain`).
 */
export function toText(itinerary: Itinerary, lang: Language): string {
  const voice = voiceOf(itinerary, lang);
  const numbers = new Map(numberedStops(itinerary).map(({ item, number }) => [item, number]));
  const parts = [
    headerText(itinerary, voice),
    ...itinerary.days.map((day) => dayText(itinerary, day, numbers, voice)),
  ];
  return `${[...parts, closingText(itinerary, voice)].join('\n\n')}\n`;
}

function headerText(itinerary: Itinerary, voice: Voice): string {
  const { request, days, totals } = itinerary;
  const { lang, phrases, words } = voice;
  const who = (request.travellers ?? []).map((profile) => words.profiles[profile]);
  const title =
    itinerary.title === undefined
      ? phrases.title(days.length, words.lines[request.line])
      : lineTitle(itinerary.title, days.length, lang);
  return [
    `${title}${lang === 'zh' ? '：' : ': '}${routeText(itinerary, lang)}`,
    tripDates(itinerary, lang),
    phrases.length(days.length, days.filter((day) => day.night !== null).length, words.paces[request.pace]),
    ...(who.length === 0 ? [] : [phrases.travellers(list(who, lang))]),
    phrases.totals(
      distance(totals.metres, lang),
      duration(totals.drivingMinutes, lang),
      duration(totals.visitMinutes, lang),
      totals.stops,
    ),
    phrases.cost(
      totals.tickets === 0 ? null : money(totals.tickets, lang),
      totals.ticketsUnknown,
      totals.stops,
    ),
  ].join('\n');
}

const routeText = (itinerary: Itinerary, lang: Language): string =>
  routePlaces(itinerary)
    .map(({ names }) => nameOf(names, lang))
    .join(' → ');
