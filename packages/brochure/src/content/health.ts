import {
  formatClockTime,
  type Itinerary,
  type Metric,
  type Minutes,
  type PartyRule,
  RULES,
  rulesFor,
} from '@kangtu/core';
import { careLines, duration, type Language, list, nameOf, ruleTitle, words } from '@kangtu/presenters';
import { messages } from '../messages/messages.js';
import { mainLanguage, type Pair, perLanguage } from '../pair.js';
import type { Health, Row } from './content.js';
import type { Writer } from './writer.js';

/** The health page: what shaped the plan, the standard for older groups beside the plan, bathing, the doctor. */
export function healthContent(itinerary: Itinerary, writer: Writer): Health {
  const { pair } = writer;
  const rules = rulesOfParty(itinerary);
  const bathing = bathingRules(itinerary);
  const measured = longest(itinerary, writer);
  const say = (write: (lang: Language) => readonly string[]) => {
    const of = perLanguage(write);
    return of(mainLanguage(writer.edition)).map((_, i) => pair((lang) => of(lang)[i] ?? ''));
  };
  return {
    planned: plannedRows(itinerary, writer),
    rules: rules.map((rule) => ({
      rule: pair((lang) => ruleTitle(rule, lang)),
      here: measured.get(rule.id) ?? null,
      source: pair((lang) => `${sourceOf(rule, lang)} · ${rule.id}`),
    })),
    // A party with seniors has these among its rules.
    elder: rules.some(({ id }) => measured.has(id)) ? [] : elderRows(measured, writer),
    bathing: advice(bathing, writer),
    treatment: advice(treatmentRules(itinerary), writer),
    doctor: say((lang) => messages(lang).doctorList),
    hospitals: say((lang) => {
      const lines = careLines(itinerary, lang);
      return lines.length === 0 ? [messages(lang).hospitalUnknown] : lines;
    }),
    notes: [pair((lang) => writer.view(lang).notes[2] ?? '')],
  };
}

const BATH: readonly Metric[] = ['after-meal', 'bath-to-drive', 'hot-spring-sessions'];

/** The rules that the plan keeps for these travellers, as far as the trip has anything to do with them. */
function rulesOfParty(itinerary: Itinerary): readonly PartyRule[] {
  const { request, days } = itinerary;
  const dogDays = days.some(
    ({ notes = [], alternatives = [] }) =>
      notes.some(({ code }) => code === 'dog-day') || alternatives.some(({ reason }) => reason === 'heat'),
  );
  const treated = treatmentRules(itinerary);
  return rulesFor(request).filter((rule) => {
    const { id, kind, metric } = rule;
    if (kind !== 'hard' && kind !== 'soft') return false;
    if (id.startsWith('tcm/')) return treated.some((each) => each.id === id);
    // Nobody sleeps at 2,750 m here; the rule would only puzzle.
    if (metric.startsWith('sleeping-')) return false;
    if (metric === 'noon-outdoors') return dogDays;
    return !BATH.includes(metric) || bathes(itinerary);
  });
}

/** Whether the trip has a hot spring. */
export function bathes({ days, places }: Itinerary): boolean {
  return days.some(({ items }) =>
    items.some((item) => item.kind === 'visit' && places[item.place]?.kind === 'hot-spring'),
  );
}

/** Ids of the rules that the health page prints. */
export function printedRules(itinerary: Itinerary): ReadonlySet<string> {
  const printed = [...rulesOfParty(itinerary), ...bathingRules(itinerary), ...treatmentRules(itinerary)];
  return new Set(printed.map(({ id }) => id));
}

function bathingRules(itinerary: Itinerary): readonly PartyRule[] {
  return bathes(itinerary) ? RULES.filter(({ id }) => id.startsWith('hot-spring/')) : [];
}

/** The rules of the treatments that the trip holds or offers. */
function treatmentRules({ days }: Itinerary): readonly PartyRule[] {
  const held = new Set(
    days.flatMap(({ items, offers = [] }) => [
      ...items.flatMap((item) => (item.kind === 'visit' && item.therapy ? [item.therapy.therapy] : [])),
      ...offers.map(({ therapy }) => therapy),
    ]),
  );
  if (held.size === 0) return [];
  return RULES.filter(
    ({ id, therapy }) => id.startsWith('tcm/') && (therapy === undefined || held.has(therapy)),
  );
}

/** Rules as advice to everybody, with their sources; null = nothing to advise. */
function advice(rules: readonly PartyRule[], { pair }: Writer): Health['bathing'] {
  if (rules.length === 0) return null;
  return {
    rules: rules.map((rule) => pair((lang) => ruleTitle(rule, lang))),
    sources: pair((lang) =>
      messages(lang).sourcesOf(list([...new Set(rules.map((rule) => sourceOf(rule, lang)))], lang)),
    ),
  };
}

function sourceOf({ source, house }: PartyRule, lang: Language): string {
  return nameOf(house ?? source.names, lang);
}

function plannedRows({ request, places }: Itinerary, { pair }: Writer): readonly Row[] {
  const named = (ids: readonly string[], lang: Language) =>
    list(
      ids.map((id) => {
        const names = places[id]?.names;
        return names === undefined ? id : nameOf(names, lang);
      }),
      lang,
    );
  const row = (
    label: 'line' | 'pace' | 'window' | 'lunch' | 'mustSee' | 'avoid',
    value: (lang: Language) => string,
  ): Row => ({ label: pair((lang) => messages(lang).plannedRows[label]), value: pair(value) });
  const { lunch } = request;
  return [
    row('line', (lang) => words(lang).lines[request.line]),
    row('pace', (lang) => words(lang).paces[request.pace]),
    row('window', (lang) =>
      messages(lang).plannedRows.span(formatClockTime(request.dayStart), formatClockTime(request.dayEnd)),
    ),
    row('lunch', (lang) => {
      const say = messages(lang).plannedRows;
      if (lunch === null) return say.noLunch;
      return `${say.span(formatClockTime(lunch.earliest), formatClockTime(lunch.latest))}${say.minutes(lunch.duration)}`;
    }),
    ...(request.mustSee.length === 0 ? [] : [row('mustSee', (lang) => named(request.mustSee, lang))]),
    ...(request.avoid.length === 0 ? [] : [row('avoid', (lang) => named(request.avoid, lang))]),
  ];
}

/** The standard for older groups, for a party that has not said who travels. */
function elderRows(measured: ReadonlyMap<string, Pair>, { pair }: Writer): Health['elder'] {
  return RULES.flatMap((rule) => {
    const here = measured.get(rule.id);
    return here === undefined ? [] : [{ limit: pair((lang) => ruleTitle(rule, lang)), here }];
  });
}

/** By rule of the standard for older groups: the longest ride and the longest visit of the trip. */
function longest(itinerary: Itinerary, { pair }: Writer): ReadonlyMap<string, Pair> {
  const row = (id: string, kind: 'leg' | 'visit') => {
    const limit = RULES.find((rule) => rule.id === id)?.limit ?? null;
    const minutes = longestRun(itinerary, kind);
    const here = pair((lang) => {
      const value = duration(minutes as Minutes, lang);
      return limit !== null && minutes > limit ? messages(lang).over(value) : value;
    });
    return [id, here] as const;
  };
  return new Map([row('elderly/coach-ride', 'leg'), row('elderly/sightseeing', 'visit')]);
}

/** Minutes of the longest unbroken run of items of that kind. */
function longestRun(itinerary: Itinerary, kind: 'leg' | 'visit'): number {
  let longest = 0;
  for (const day of itinerary.days) {
    let run = 0;
    for (const item of day.items) {
      run = item.kind === kind ? run + (item.end - item.start) : item.end > item.start ? 0 : run;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
