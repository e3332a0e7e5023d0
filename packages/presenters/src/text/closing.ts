import { ELEMENTS, type Itinerary, type LeftOut } from '@kangtu/core';
import { findingText } from '../messages/finding.js';
import { plain } from '../messages/plain.js';
import { list } from '../messages/quantity.js';
import { nameOf } from '../messages/speak.js';
import { yangText } from '../messages/yang.js';
import { seatOnly } from './care.js';
import type { Voice } from './voice.js';

const MOST_LEFT_OUT = 8;

/** Six elements, findings, what was left out, emergency numbers, the disclaimer, sources. */
export function closingText(itinerary: Itinerary, voice: Voice): string {
  return [
    elements(itinerary, voice),
    unconfirmed(itinerary, voice),
    findings(itinerary, voice),
    leftOut(itinerary, voice),
    [...emergency(itinerary, voice), voice.phrases.disclaimer],
    sources(itinerary, voice),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function elements(itinerary: Itinerary, { lang, words, phrases }: Voice): string[] {
  const { elements } = itinerary;
  const yang = yangText(itinerary, elements, lang);
  const label = (each: (typeof ELEMENTS)[number]) =>
    lang === 'zh' ? words.elements[each].short : words.elements[each].name;
  const covered = ELEMENTS.filter((each) => elements[each] > 0);
  const missing = ELEMENTS.filter((each) => !(elements[each] > 0));
  return [
    phrases.elements(
      list(
        covered.map((each) => `${label(each)} ${elements[each]}`),
        lang,
      ),
    ),
    ...(missing.length === 0
      ? []
      : [
          phrases.elementsMissing(
            list(
              missing.map((e) => words.elements[e].name),
              lang,
            ),
          ),
        ]),
    ...(yang === null ? [] : [phrases.yang(yang)]),
  ];
}

/** What is not certain: facts of stops, and stretches of the way. */
function unconfirmed({ days }: Itinerary, { phrases }: Voice): string[] {
  const items = days.flatMap((day) => day.items);
  const stops = items.filter((item) => item.kind === 'visit' && item.unconfirmed.length > 0).length;
  const legs = items.filter((item) => item.kind === 'leg' && item.minutes > 0);
  const estimated = legs.filter((leg) => leg.kind === 'leg' && leg.estimated).length;
  return [
    ...(stops === 0 ? [] : [phrases.unconfirmedStops(stops)]),
    ...(estimated === 0 ? [] : [phrases.estimated(estimated, estimated === legs.length)]),
  ];
}

function findings(itinerary: Itinerary, { lang, phrases, words }: Voice): string[] {
  if (itinerary.findings.length === 0) return [];
  const colon = lang === 'zh' ? '：' : ': ';
  const lines = itinerary.findings.map((finding) => {
    const label = finding.severity === 'info' ? '' : `${words.severities[finding.severity]}${colon}`;
    return `  ${label}${findingText(finding, itinerary, lang)}`;
  });
  return [phrases.findings, ...new Set(lines)];
}

function leftOut(itinerary: Itinerary, { lang, phrases, words, name }: Voice): string[] {
  const groups = new Map<LeftOut['reason'], string[]>();
  for (const { place, reason } of itinerary.leftOut)
    groups.set(reason, [...(groups.get(reason) ?? []), name(place)]);
  if (groups.size === 0) return [];
  const lines = [...groups].map(([reason, names]) => {
    const shown = list(names.slice(0, MOST_LEFT_OUT), lang);
    return `  ${phrases.leftOutGroup(words.leftOut[reason], names.length, shown, names.length > MOST_LEFT_OUT)}`;
  });
  return [phrases.leftOut(itinerary.leftOut.length), ...lines];
}

function emergency(itinerary: Itinerary, { lang, phrases }: Voice): string[] {
  const numbers = itinerary.emergency.map(({ number, names }) => `${plain(number)} ${nameOf(names, lang)}`);
  return [
    ...(numbers.length === 0 ? [] : [phrases.emergency(list(numbers, lang))]),
    ...(seatOnly(itinerary) ? [phrases.careSeat] : []),
  ];
}

/** Sources whose licence asks for attribution in full; press and public lists are counted. */
function sources(itinerary: Itinerary, { phrases }: Voice): string[] {
  const licensed = itinerary.sources.filter(({ licence }) => /^(CC|ODbL|OGL|MIT|Apache)/i.test(licence));
  const others = itinerary.sources.length - licensed.length;
  return [
    phrases.sources(itinerary.region.dataDate),
    ...licensed.map(({ title, licence }) => `  ${plain(title)} (${plain(licence)})`),
    ...(others === 0 ? [] : [`  ${phrases.otherSources(others)}`]),
  ];
}
