import { formatClockTime, type Item, type LegItem, minutesThere, type VisitItem } from '@kangtu/core';
import { lunchText, therapyText } from '../messages/advice.js';
import { spansText } from '../messages/hours.js';
import { plain } from '../messages/plain.js';
import { duration, list, ticketPrice, way } from '../messages/quantity.js';
import { nameOf } from '../messages/speak.js';
import type { Voice } from './voice.js';

/** Roads shorter than this are not worth a name in a plain text. */
const ROAD_WORTH_NAMING_M = 1500;
const MOST_NAMES = 4;

/** The lines of one item: the first stands behind its time, the others below it. */
export function itemLines(
  item: Item,
  next: Item | undefined,
  stopNumber: number,
  voice: Voice,
): readonly string[] {
  const { phrases, lang } = voice;
  switch (item.kind) {
    case 'leg':
      return item.minutes === 0 ? [] : legLines(item, next?.kind === 'leg', voice);
    case 'visit':
      return visitLines(item, stopNumber, voice);
    case 'meal':
      return [phrases.lunch(lasting(item, voice), voice.name(item.at))];
    case 'rest':
      return [phrases.rest(lasting(item, voice), voice.name(item.at))];
    case 'wait':
      return [phrases.wait(lasting(item, voice), voice.name(item.at))];
    default:
      return [plain(String((item as { kind: unknown }).kind)), lang];
  }
}

const lasting = (item: Item, voice: Voice): string =>
  duration((item.end - item.start) as LegItem['minutes'], voice.lang);

function legLines(leg: LegItem, passesOn: boolean, voice: Voice): readonly string[] {
  const { phrases, lang } = voice;
  const first = phrases.leg(
    way(leg, lang),
    duration(leg.minutes, lang),
    passesOn ? voice.name(leg.to) : null,
  );
  const extras = [
    list(roadNames(leg, voice), lang),
    passed(leg).length === 0 ? '' : phrases.passing(list(firstNames(leg, voice), lang)),
  ].filter((part) => part !== '');
  if (extras.length === 0) return [first];
  return [first, extras.join(lang === 'zh' ? '；' : '; ')];
}

function roadNames(leg: LegItem, voice: Voice): string[] {
  const named = leg.roads
    .filter((road) => road.metres >= ROAD_WORTH_NAMING_M)
    .map(({ ref, names }) =>
      [ref === null ? '' : plain(ref), names === null ? '' : nameOf(names, voice.lang)]
        .filter(Boolean)
        .join(' '),
    );
  return [...new Set(named.filter((name) => name !== ''))].slice(0, MOST_NAMES);
}

/** Places on the way; the ends themselves say nothing new. */
const passed = ({ passing, from, to }: LegItem): readonly string[] =>
  passing.filter((id) => id !== from && id !== to);

const firstNames = (leg: LegItem, voice: Voice): string[] =>
  passed(leg)
    .slice(0, MOST_NAMES)
    .map((id) => voice.name(id));

function visitLines(visit: VisitItem, stopNumber: number, voice: Voice): readonly string[] {
  const { phrases, lang } = voice;
  const place = voice.place(visit.place);
  const what = place === undefined ? '' : phrases.kind(voice.words.kinds[place.kind], place.grade);
  const facts = [
    phrases.atLeast(duration(minutesThere(visit, place), lang), formatClockTime(visit.end)),
    lunchText(visit, place, lang) ?? '',
    therapyText(visit, lang) ?? '',
    visit.open === null ? '' : phrases.open(spansText(visit.open, lang)),
    place?.ticket == null ? '' : phrases.ticket(ticketPrice(place.ticket.value, lang)),
  ].filter(Boolean);
  const head = `${stopNumber}. ${voice.fullName(visit.place)}`;
  return [
    what === '' ? head : `${head} · ${what}`,
    facts.join(lang === 'zh' ? '；' : '; '),
    ...(place?.about == null || (lang === 'en' && place.about.en === null)
      ? []
      : [nameOf(place.about, lang)]),
    ...(visit.unconfirmed.length === 0
      ? []
      : [
          `* ${phrases.unconfirmed(
            list(
              visit.unconfirmed.map((fact) => voice.words.unconfirmed[fact]),
              lang,
            ),
          )}`,
        ]),
  ];
}
