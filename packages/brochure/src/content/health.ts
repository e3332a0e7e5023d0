import { formatClockTime, type Itinerary, type Minutes } from '@kangtu/core';
import { careLines, duration, list, nameOf, words } from '@kangtu/presenters';
import { messages } from '../messages/messages.js';
import type { Health, Row } from './content.js';
import type { Writer } from './writer.js';

// LB/T 052-2016, in force 2016-09-01: a coach ride at most 2 h; a visit should not exceed 3 h. Clause unknown.
const RIDE_MOST_MIN = 120;
const SIGHT_MOST_MIN = 180;

/** The health page: what shaped the plan, the standard for older groups beside the plan, bathing, the doctor. */
export function healthContent(itinerary: Itinerary, writer: Writer): Health {
  const { pair } = writer;
  const bathes = itinerary.days.some((day) =>
    day.items.some((item) => item.kind === 'visit' && itinerary.places[item.place]?.kind === 'hot-spring'),
  );
  const list = (of: (lang: 'zh' | 'en') => readonly string[]) =>
    of('zh').map((_, i) => pair((lang) => of(lang)[i] ?? ''));
  return {
    planned: plannedRows(itinerary, writer),
    elder: elderRows(itinerary, writer),
    bathing: bathes ? list((lang) => messages(lang).bathingRules) : null,
    doctor: list((lang) => messages(lang).doctorList),
    hospitals: list((lang) => {
      const lines = careLines(itinerary, lang);
      return lines.length === 0 ? [messages(lang).hospitalUnknown] : lines;
    }),
    notes: [pair((lang) => writer.view(lang).notes[2] ?? '')],
  };
}

function plannedRows({ request, places }: Itinerary, { pair }: Writer): readonly Row[] {
  const named = (ids: readonly string[], lang: 'zh' | 'en') =>
    list(
      ids.map((id) => {
        const names = places[id]?.names;
        return names === undefined ? id : nameOf(names, lang);
      }),
      lang,
    );
  const row = (
    label: 'line' | 'pace' | 'window' | 'lunch' | 'mustSee' | 'avoid',
    value: (lang: 'zh' | 'en') => string,
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

function elderRows(itinerary: Itinerary, { pair }: Writer): Health['elder'] {
  const row = (what: 'ride' | 'sight', limit: 'most' | 'shouldMost', most: number, here: number) => ({
    what: pair((lang) => messages(lang)[what]),
    limit: pair((lang) => messages(lang)[limit](most / 60)),
    here: pair((lang) => {
      const value = duration(here as Minutes, lang);
      return here > most ? messages(lang).over(value) : value;
    }),
  });
  return [
    row('ride', 'most', RIDE_MOST_MIN, longestRun(itinerary, 'leg')),
    row('sight', 'shouldMost', SIGHT_MOST_MIN, longestRun(itinerary, 'visit')),
  ];
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
