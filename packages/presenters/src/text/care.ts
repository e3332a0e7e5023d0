import type { Itinerary, ItineraryDay, VisitItem } from '@kangtu/core';
import type { Language } from '../messages/language.js';
import { printMessages } from '../messages/outputs.js';
import { duration, list } from '../messages/quantity.js';
import { isAtSeat } from '../seat.js';
import { type Voice, voiceOf } from './voice.js';

type Covered = VisitItem & Required<Pick<VisitItem, 'care'>>;

const covered = (day: ItineraryDay): readonly Covered[] =>
  day.items.filter((item): item is Covered => item.kind === 'visit' && item.care !== undefined);

/** What the day has, after its title. */
export function careLine(day: ItineraryDay, voice: Voice): string | null {
  const text = careText(day, voice);
  return text === null ? null : printMessages(voice.lang).label(voice.phrases.careTitle, text);
}

/** The nearest emergency hospitals of the day's stops and the worst stop; null when the trip does not say. */
function careText(day: ItineraryDay, { phrases, lang, name, fullName }: Voice): string | null {
  const visits = covered(day);
  const [first] = visits;
  if (first === undefined) return null;
  const worst = visits.reduce(
    (most, visit) => (visit.care.minutes > most.care.minutes ? visit : most),
    first,
  );
  const within = new Map<string, Covered['care']['minutes']>();
  for (const { care } of visits)
    if (care.minutes >= (within.get(care.hospital) ?? 0)) within.set(care.hospital, care.minutes);
  const hospitals = [...within].map(([id, minutes]) =>
    phrases.careHospital(fullName(id), duration(minutes, lang)),
  );
  return phrases.care(list(hospitals, lang), name(worst.place), duration(worst.care.minutes, lang));
}

/** Whether a hospital of the trip is drawn at the centre of its town for want of a better position. */
export function seatOnly({ days, places }: Itinerary): boolean {
  return days.some((day) =>
    covered(day).some(({ care }) => {
      const hospital = places[care.hospital];
      return hospital !== undefined && isAtSeat(hospital);
    }),
  );
}

/** Per day the nearest emergency hospitals and the worst stop, with how well they are placed; empty = not known. */
export function careLines(itinerary: Itinerary, lang: Language): readonly string[] {
  const voice = voiceOf(itinerary, lang);
  const { day: dayName, label } = printMessages(lang);
  const days = itinerary.days.flatMap((day) => {
    const line = careText(day, voice);
    return line === null ? [] : [label(dayName(day.day), line)];
  });
  return seatOnly(itinerary) ? [...days, voice.phrases.careSeat] : days;
}
