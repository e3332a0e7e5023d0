import {
  type Alternative,
  formatClockTime,
  type Itinerary,
  type ItineraryDay,
  type ItineraryPlace,
  type Minutes,
  minutesThere,
  type VisitItem,
} from '@kangtu/core';
import { ADVICE_EN } from './en/advice.js';
import type { Language } from './language.js';
import { plain } from './plain.js';
import { duration, list } from './quantity.js';
import type { Advice } from './sentences.js';
import { nameOf } from './speak.js';
import { ADVICE_ZH } from './zh/advice.js';

const ADVICE: Readonly<Record<Language, Advice>> = { zh: ADVICE_ZH, en: ADVICE_EN };

function placeNames({ places }: Itinerary, lang: Language): (id: string) => string {
  return (id) => {
    const names = Object.hasOwn(places, id) ? places[id]?.names : undefined;
    return names === undefined ? plain(id) : nameOf(names, lang);
  };
}

/** What to do instead of the outdoor stops of a day when it rains or in the noon heat, a sentence each. */
export function alternativeSentences(
  itinerary: Itinerary,
  { alternatives = [] }: ItineraryDay,
  lang: Language,
): readonly string[] {
  const say = ADVICE[lang];
  const name = placeNames(itinerary, lang);
  const stop = lang === 'zh' ? '。' : '.';
  const without = (reason: Alternative['reason']) =>
    alternatives.filter((each) => each.reason === reason && each.instead === null);
  return alternatives.flatMap((alternative, i) => {
    const { reason, place, instead } = alternative;
    if (instead === null) {
      // The stops with nothing near share one sentence, where the first of them stands.
      const stops = without(reason).map((each) => name(each.place));
      if (without(reason)[0]?.place !== place) return [];
      return [say.nothing(say[reason], list(stops, lang)) + stop];
    }
    const same = alternatives.findIndex((each) => isSameWay(each, alternative));
    if (same < i) return [];
    const both = alternatives.some((each, k) => k > i && isSameWay(each, alternative));
    const { start, end, detour, confirmed } = instead;
    const minutes = duration(Math.abs(detour) as Minutes, lang);
    const drive = detour === 0 ? say.same : detour > 0 ? say.longer(minutes) : say.shorter(minutes);
    const what = say.instead(
      both ? say.both : say[reason],
      name(place),
      name(instead.place),
      formatClockTime(start),
      formatClockTime(end),
    );
    const rest = [drive, ...(confirmed ? [] : [say.hoursUnconfirmed])];
    return [lang === 'zh' ? `${what}，${rest.join('；')}。` : `${what}; ${rest.join('; ')}.`];
  });
}

/** Rain and heat may call for the same. */
function isSameWay(one: Alternative, other: Alternative): boolean {
  return one.place === other.place && JSON.stringify(one.instead) === JSON.stringify(other.instead);
}

/** Treatments that belong to the date and could be fitted in, a sentence each. */
export function offerSentences(
  itinerary: Itinerary,
  { offers = [] }: ItineraryDay,
  lang: Language,
): readonly string[] {
  const name = placeNames(itinerary, lang);
  return offers.map(({ therapy, place, minutes }) => {
    const text = ADVICE[lang].offer(therapy, name(place), duration(minutes, lang));
    return lang === 'zh' ? `${text}。` : `${text}.`;
  });
}

/** Lunch during a visit, as a part of it or (in a long one) besides; null = none. */
export function lunchText(
  visit: VisitItem,
  place: Pick<ItineraryPlace, 'kind'> | undefined,
  lang: Language,
): string | null {
  const { lunch, minutes } = visit;
  if (lunch === undefined) return null;
  const { lunchHere, lunchBesides } = ADVICE[lang];
  const say = minutesThere(visit, place) < minutes ? lunchBesides : lunchHere;
  return say(formatClockTime(lunch.start), formatClockTime(lunch.end));
}

/** The treatment a stop is for: “艾灸第 2 次，共 5 次（……）”; null = none. */
export function therapyText({ therapy }: VisitItem, lang: Language): string | null {
  if (therapy === undefined) return null;
  return ADVICE[lang].therapy(therapy.therapy, therapy.session, therapy.of, duration(therapy.minutes, lang));
}
