import { dayHours, daylight, dayNotes, isOutdoor } from '../../calendar/index.js';
import { finding } from '../findings.js';
import type { Finding, ItineraryDay } from '../itinerary.js';
import { seasonsOf } from '../seasons.js';
import { type Checked, clock } from './context.js';

/** Open so long after sunset, a place is lit and meant for the evening. */
const LIT_MINUTES = 90;

/** Outdoor visits against sunset; the notes of a date and the season of its stops against the calendar, where the file has any. */
export function checkCalendar(checked: Checked): readonly Finding[] {
  return checked.itinerary.days.flatMap((day, d) => [
    ...checkNotes(day, d),
    ...checkSeason(checked, day, d),
    ...checkSunset(checked, day, `/days/${d}/items`),
  ]);
}

function checkNotes({ notes, date }: ItineraryDay, d: number): readonly Finding[] {
  return notes === undefined || JSON.stringify(notes) === JSON.stringify(dayNotes(date))
    ? []
    : [finding('notes-differ', `/days/${d}/notes`, { day: d + 1 })];
}

function checkSeason({ places }: Checked, day: ItineraryDay, d: number): readonly Finding[] {
  return day.season === undefined || JSON.stringify(day.season) === JSON.stringify(seasonsOf(day, places))
    ? []
    : [finding('season-differs', `/days/${d}/season`, { day: d + 1 })];
}

function checkSunset({ places, region }: Checked, day: ItineraryDay, path: string): readonly Finding[] {
  return day.items.flatMap((item, i) => {
    const place = item.kind === 'visit' ? places.get(item.place) : undefined;
    if (place === undefined || !isOutdoor(place)) return [];
    const sunset = daylight(place.position, day.date, region.timeZone)?.sunset;
    if (sunset === undefined || item.end <= sunset) return [];
    const { confirmed, open } = dayHours(place, day.date);
    if (confirmed && open.some(({ close }) => close >= sunset + LIT_MINUTES)) return [];
    return [
      finding('after-sunset', `${path}/${i}`, {
        place: place.id,
        end: clock(item.end),
        sunset: clock(sunset),
      }),
    ];
  });
}
