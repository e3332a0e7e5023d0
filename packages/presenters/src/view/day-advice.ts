import type { Itinerary, ItineraryDay } from '@kangtu/core';
import { LONGEST_LINE, shorten } from '../clean.js';
import { alternativeSentences, offerSentences } from '../messages/advice.js';
import type { Language } from '../messages/language.js';
import { notesOf } from '../messages/note.js';
import { seasonSentences } from '../messages/season.js';
import { careLine } from '../text/care.js';
import { voiceOf } from '../text/voice.js';
import type { DayAdvice } from './view.js';

/** What there is to know of a day beside its timetable; `byTrip` where the days are read one after the other. */
export function dayAdvice(
  itinerary: Itinerary,
  day: ItineraryDay,
  lang: Language,
  byTrip = false,
): DayAdvice {
  return {
    notes: notesOf(day, lang),
    season: seasonSentences(itinerary, day, lang, byTrip),
    care: careLine(day, voiceOf(itinerary, lang)),
    instead: alternativeSentences(itinerary, day, lang),
    offers: offerSentences(itinerary, day, lang),
  };
}

/** Every sentence of the advice, in the order in which a traveller needs them. */
export function adviceLines({ notes, season, care, instead, offers }: DayAdvice): readonly string[] {
  return [...notes, ...season, ...instead, ...offers, ...(care === null ? [] : [care])].map((line) =>
    shorten(line, LONGEST_LINE),
  );
}
