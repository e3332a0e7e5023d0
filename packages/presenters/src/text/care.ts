import type { Itinerary, ItineraryDay, VisitItem } from '@kangtu/core';
import { duration, list } from '../messages/quantity.js';
import type { Voice } from './voice.js';

type Covered = VisitItem & Required<Pick<VisitItem, 'care'>>;

const covered = (day: ItineraryDay): readonly Covered[] =>
  day.items.filter((item): item is Covered => item.kind === 'visit' && item.care !== undefined);

/** The nearest emergency hospitals of the day's stops and the worst stop; null when the trip does not say. */
export function careLine(day: ItineraryDay, { phrases, lang, name, fullName }: Voice): string | null {
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
  const seats = new Set(['town', 'county', 'city']);
  return days.some((day) =>
    covered(day).some(({ care }) => seats.has(places[care.hospital]?.precision ?? '')),
  );
}
