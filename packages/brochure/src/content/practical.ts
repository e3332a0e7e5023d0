import type { Itinerary } from '@kangtu/core';
import { type Language, list, numberedStops, type TripView, words } from '@kangtu/presenters';
import { messages } from '../messages/messages.js';
import { mainLanguage, perLanguage } from '../pair.js';
import type { Practical, Row, SourceRow } from './content.js';
import { bathes, printedRules } from './health.js';
import type { Writer } from './writer.js';

/** More of the places left out stand in the itinerary file. */
const MOST_LEFT_OUT = 12;

/** Emergency numbers, facts to confirm, what to bring, what the check says, what was left out. */
export function practicalContent(itinerary: Itinerary, writer: Writer): Practical {
  const { pair, heading, view } = writer;
  const main = mainLanguage(writer.edition);
  const rows = (write: (lang: Language) => readonly { label: string; value: string }[]): readonly Row[] => {
    const of = perLanguage(write);
    return of(main).map((_, i) => ({
      label: heading((lang) => of(lang)[i]?.label ?? ''),
      value: pair((lang) => of(lang)[i]?.value ?? ''),
    }));
  };
  const more = itinerary.leftOut.length - MOST_LEFT_OUT;
  const open = numberedStops(itinerary).filter(
    ({ item, stepsUnknown }) => item.unconfirmed.length > 0 || stepsUnknown,
  );
  const stops = perLanguage((lang) => view(lang).days.flatMap((day) => day.stops));
  return {
    emergency: rows((lang) =>
      view(lang).emergency.map(({ number, name }) => ({ label: number, value: name })),
    ),
    confirm: rows((lang) =>
      open.map((stop) => {
        const facts = stop.item.unconfirmed.map((fact) => words(lang).unconfirmed[fact]);
        const steps = stop.stepsUnknown ? [messages(lang).stepsAndRamps] : [];
        return {
          label: `${stop.number} ${stops(lang)[stop.number - 1]?.name}`,
          value: list([...facts, ...steps], lang),
        };
      }),
    ),
    bring: [
      ...messages(main).bringList.map((_, i) => pair((lang) => messages(lang).bringList[i] ?? '')),
      ...(bathes(itinerary) ? [pair((lang) => messages(lang).bringToBathe)] : []),
    ],
    findings: worthPrinting(itinerary, view(main)).map((i) =>
      pair((lang) => view(lang).findings[i]?.text ?? ''),
    ),
    leftOut: rows((lang) => byReason(view(lang).leftOut.slice(0, MOST_LEFT_OUT), lang)),
    leftOutMore: more > 0 ? pair((lang) => messages(lang).andMore(more)) : null,
    notes: [0, 1].map((i) => pair((lang) => view(lang).notes[i] ?? '')),
  };
}

/** The places of each reason, the reasons in order of their first place. */
function byReason(
  leftOut: TripView['leftOut'],
  lang: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const groups = new Map<string, string[]>();
  for (const { name, reason } of leftOut) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].map(([label, names]) => ({ label, value: list(names, lang) }));
}

/** Positions of the findings, each text once, without the advice of rules that the health page prints. */
function worthPrinting(itinerary: Itinerary, { findings }: TripView): readonly number[] {
  const printed = printedRules(itinerary);
  const texts = findings.map(({ text }) => text);
  return texts.flatMap((text, i) => {
    const { code, params } = itinerary.findings[i]!;
    const known = code === 'rule-advice' && printed.has(String(params.rule));
    return known || texts.indexOf(text) !== i ? [] : [i];
  });
}

export function sourceRows(writer: Writer): readonly SourceRow[] {
  const { text, line } = writer.print;
  return writer.view(mainLanguage(writer.edition)).sources.map((source) => ({
    title: line(sourceTitle(source)),
    date: text(source.date ?? ''),
    licence: line(source.licence),
    url: text(source.url ?? ''),
  }));
}

/** Many a source is named by its address: that is printed below anyway. */
function sourceTitle({ title, publisher, url }: TripView['sources'][number]): string {
  if (url?.includes(title)) return publisher !== null && !url.includes(publisher) ? publisher : '';
  return publisher === null || title.includes(publisher) ? title : `${title}, ${publisher}`;
}
