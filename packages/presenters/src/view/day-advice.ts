import { type Alternative, formatClockTime, type Itinerary, type ItineraryDay } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { notesOf } from '../messages/note.js';
import { printMessages } from '../messages/outputs.js';
import { duration } from '../messages/quantity.js';
import { words } from '../messages/speak.js';
import { placeOf } from '../stops.js';
import { careLine } from '../text/care.js';
import { voiceOf } from '../text/voice.js';
import { nameIn } from './names.js';
import type { DayAdvice } from './view.js';

/** What there is to know of a day beside its timetable. */
export function dayAdvice(itinerary: Itinerary, day: ItineraryDay, lang: Language): DayAdvice {
  return {
    notes: notesOf(day, lang),
    care: careLine(day, voiceOf(itinerary, lang)),
    instead: (day.alternatives ?? []).map((each) => alternativeText(itinerary, each, lang)),
    offers: (day.offers ?? []).map(({ therapy, place, minutes }) =>
      printMessages(lang).offer(
        words(lang).therapies[therapy],
        nameIn(placeOf(itinerary, place).names, lang),
        duration(minutes, lang),
      ),
    ),
  };
}

/** Every sentence of the advice, in the order in which a traveller needs them. */
export function adviceLines({ notes, care, instead, offers }: DayAdvice): readonly string[] {
  return [...notes, ...instead, ...offers, ...(care === null ? [] : [care])];
}

/** "下雨时，龙脊可改为桂林博物馆（09:30–11:00，多行车 20 分钟，开放时间待核实）。" */
function alternativeText(
  itinerary: Itinerary,
  { reason, place, instead }: Alternative,
  lang: Language,
): string {
  const say = printMessages(lang);
  const name = (id: string) => nameIn(placeOf(itinerary, id).names, lang);
  const when = say.when[reason];
  if (instead === null) return say.nothingInstead(when, name(place));
  const { start, end, detour, confirmed } = instead;
  const details = [
    `${formatClockTime(start)}–${formatClockTime(end)}`,
    ...(detour === 0 ? [] : [say.detour(duration(Math.abs(detour) as never, lang), detour > 0)]),
    ...(confirmed ? [] : [say.hoursToConfirm]),
  ];
  return say.instead(when, name(place), name(instead.place), details.join(lang === 'zh' ? '，' : ', '));
}
