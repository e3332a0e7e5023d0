import type { ItineraryPlace, Judged } from '@kangtu/core';
import { cleanLine } from '../clean.js';
import type { Language } from '../messages/language.js';
import { cardMessages, printMessages } from '../messages/outputs.js';
import { distance, list } from '../messages/quantity.js';
import { dated } from './dated.js';
import type { Fact } from './view.js';

/** Who pays less, whether one books, and the number to call, where they are known. */
export function gateFacts({ reductions, booking, phone }: ItineraryPlace, lang: Language): readonly Fact[] {
  const { labels } = printMessages(lang);
  const say = cardMessages(lang);
  const said = { none: labels.bookingNone, advised: labels.bookingAdvised, required: labels.bookingRequired };
  const facts: Fact[] = [];
  if (reductions !== undefined && reductions.value.length > 0) {
    const who = list(reductions.value.map(say.reduction), lang);
    facts.push({ label: say.labels.reductions, value: dated(who, reductions, lang) });
  }
  if (booking !== undefined)
    facts.push({ label: labels.booking, value: dated(said[booking.value], booking, lang) });
  if (phone !== undefined) facts.push({ label: labels.phone, value: cleanLine(phone.value) });
  return facts;
}

/** A value with the remark that it is an estimate, where it is judged and not sourced. */
export function judgedText(text: string, { judged }: ItineraryPlace, value: Judged, lang: Language): string {
  const { bracket, estimate } = printMessages(lang);
  return judged?.value.includes(value) === true ? `${text}${bracket(estimate)}` : text;
}

/** How hard the visit is on the legs, where it is known; that nothing is known of steps, where that matters. */
export function effortFacts(place: ItineraryPlace, stepsUnknown: boolean, lang: Language): readonly Fact[] {
  const { labels, walking, exertion, access, elevation } = cardMessages(lang);
  const { walking: length, ascent } = place;
  const facts: Fact[] = [];
  if (length !== undefined || ascent !== undefined) {
    const metres = length === undefined ? null : distance(length.value, lang);
    facts.push({ label: labels.walking, value: walking(metres, ascent?.value ?? null) });
  } else if (place.exertion !== undefined)
    facts.push({
      label: labels.exertion,
      value: judgedText(exertion[place.exertion], place, 'exertion', lang),
    });
  if (place.accessibility !== undefined)
    facts.push({ label: labels.access, value: access[place.accessibility.value] });
  if (stepsUnknown) facts.push({ label: labels.access, value: access.unknown });
  if (place.elevation !== undefined)
    facts.push({ label: labels.elevation, value: elevation(place.elevation.value) });
  return facts;
}
