import {
  ELEMENTS,
  type Fact,
  type Judged,
  PLACE_FACTS,
  type Place,
  type PlaceFact,
  type Source,
} from '@kangtu/core';
import { cleanLine } from '../clean.js';
import { factDateText } from '../messages/fact-date.js';
import { hoursText } from '../messages/hours.js';
import type { Language } from '../messages/language.js';
import { cardMessages } from '../messages/outputs.js';
import { type PlaceMessages, placeMessages } from '../messages/place.js';
import { distance, duration, list, ticketPrice } from '../messages/quantity.js';
import { reportMessages } from '../messages/report.js';
import { words } from '../messages/speak.js';

export interface PlaceCardRow {
  readonly label: string;
  readonly value: string;
  /** Date, trust and titles of the sources; that it is a judgement; empty where nothing is known. */
  readonly from: string;
}

/** Every value of a place with where it comes from; what is not known is said. */
export function placeCard(place: Place, sources: readonly Source[], lang: Language): readonly PlaceCardRow[] {
  const say = placeMessages(lang);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const named = (ids: readonly string[]) =>
    list(
      ids.map((id) => cleanLine(titles.get(id) ?? id)),
      lang,
    );
  const facts = PLACE_FACTS.map((key) => {
    const fact: Fact<unknown> | null = place[key] ?? null;
    const label = reportMessages(lang).facts[key];
    if (fact === null) return { label, value: say.unknown, from: '' };
    const from = [factDateText(fact.asOf, lang), say.trust[fact.trust], named(fact.sources)];
    return { label, value: factText(place, key, say, lang), from: from.join('; ') };
  });
  const [lon, lat] = place.position;
  const where = `${lon}, ${lat} (WGS-84), ${words(lang).precisions[place.precision]}`;
  return [
    { label: say.position, value: where, from: named(place.sources) },
    ...facts,
    ...ratings(place, say, lang),
  ];
}

function ratings(place: Place, say: PlaceMessages, lang: Language): readonly PlaceCardRow[] {
  const { judged, setting, exertion } = place;
  const from = (value: Judged) =>
    judged?.value.includes(value) === true ? `${say.judged}; ${factDateText(judged.asOf, lang)}` : '';
  const elements = ELEMENTS.filter((element) => place.elements[element] > 0).map(
    (element) => `${words(lang).elements[element].short} ${place.elements[element]}`,
  );
  return [
    {
      label: say.setting,
      value: setting === null ? say.unknown : say.settings[setting],
      from: from('setting'),
    },
    {
      label: say.exertion,
      value: exertion === null ? say.unknown : cardMessages(lang).exertion[exertion],
      from: from('exertion'),
    },
    {
      label: say.elements,
      value: elements.length === 0 ? '0' : list(elements, lang),
      from: from('elements'),
    },
  ];
}

/** The value of a fact that is known. */
function factText(place: Place, key: PlaceFact, say: PlaceMessages, lang: Language): string {
  const texts: Readonly<Record<PlaceFact, () => string>> = {
    hours: () => hoursText(cleanLine(place.hours!.value), lang),
    ticket: () => ticketPrice(place.ticket!.value, lang),
    visitMinutes: () => {
      const { min, max } = place.visitMinutes!.value;
      return min === max ? duration(min, lang) : say.range(duration(min, lang), duration(max, lang));
    },
    season: () => hoursText(cleanLine(place.season!.value), lang),
    grade: () => `${place.grade!.value}A`,
    lastEntryMinutes: () => say.beforeClosing(place.lastEntryMinutes!.value),
    phone: () => cleanLine(place.phone!.value),
    booking: () => say.bookings[place.booking!.value],
    reductions: () => list(place.reductions!.value.map(cardMessages(lang).reduction), lang),
    accessibility: () => cardMessages(lang).access[place.accessibility!.value],
    walking: () => distance(place.walking!.value, lang),
    ascent: () => say.metres(place.ascent!.value),
    elevation: () => say.metres(place.elevation!.value),
  };
  return texts[key]();
}
