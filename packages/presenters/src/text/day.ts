import { formatClockTime, type Itinerary, type ItineraryDay, type VisitItem } from '@kangtu/core';
import { notesOf } from '../messages/note.js';
import { day as dayName, distance, duration } from '../messages/quantity.js';
import { adviceLines, dayAdvice } from '../view/day-advice.js';
import { itemLines } from './items.js';
import type { Voice } from './voice.js';

const INDENT = ' '.repeat(9);

/** One day as a timeline; stops have their number in the trip: "  08:30  what", further lines below. */
export function dayText(
  itinerary: Itinerary,
  day: ItineraryDay,
  numbers: ReadonlyMap<VisitItem, number>,
  voice: Voice,
): string {
  const { phrases, lang } = voice;
  const { totals } = day;
  const lines = [
    phrases.day(day.day, dayName(day.date, lang)),
    phrases.dayTotals(
      distance(totals.metres, lang),
      duration(totals.drivingMinutes, lang),
      duration(totals.visitMinutes, lang),
      totals.stops,
    ),
    ...notesOf(day, lang),
    '',
    timed(day.start, [phrases.depart(voice.fullName(day.from))]),
  ];
  for (const [i, item] of day.items.entries()) {
    const stop = item.kind === 'visit' ? (numbers.get(item) ?? 0) : 0;
    const text = itemLines(item, day.items[i + 1], stop, voice);
    if (text.length > 0) lines.push(item.kind === 'leg' ? below(text) : timed(item.start, text));
  }
  const last =
    day.night === null ? phrases.arrive(voice.fullName(day.to)) : phrases.night(voice.fullName(day.night));
  lines.push(timed(day.end, [last]));
  const advice = adviceLines({ ...dayAdvice(itinerary, day, lang, true), notes: [] });
  if (advice.length > 0) lines.push('', ...advice.map((sentence) => `  ${sentence}`));
  return lines.join('\n');
}

function timed(time: ItineraryDay['start'], text: readonly string[]): string {
  const [first = '', ...rest] = text;
  return [`  ${formatClockTime(time)}  ${first}`, ...rest.map((line) => INDENT + line)].join('\n');
}

const below = (text: readonly string[]): string => text.map((line) => INDENT + line).join('\n');
