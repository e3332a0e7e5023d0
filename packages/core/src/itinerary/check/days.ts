import { dayOrigin, dayWindow } from '../../trip/day-window.js';
import { addDays, weekday } from '../../units/index.js';
import { finding } from '../findings.js';
import type { Finding, ItineraryDay } from '../itinerary.js';
import { type Checked, clock } from './context.js';

/** Number, date, window and ends of each day, and where each night is spent. */
export function checkDays(checked: Checked): readonly Finding[] {
  const { request, itinerary } = checked;
  const { days } = itinerary;
  const count =
    days.length === request.days
      ? []
      : [finding('day-count', '/days', { expected: request.days, received: days.length })];
  return [
    ...count,
    ...checkEnds(checked),
    ...days.flatMap((day, d) => [
      ...checkDate(checked, day, d),
      ...checkWindow(checked, day, d),
      ...checkNight(checked, day, d),
    ]),
  ];
}

function checkEnds({ request, itinerary: { days } }: Checked): readonly Finding[] {
  const findings: Finding[] = [];
  const first = days[0];
  const last = days.at(-1);
  if (first !== undefined && first.from !== dayOrigin(request, 0))
    findings.push(
      finding('wrong-start', '/days/0/from', { expected: dayOrigin(request, 0) ?? '', received: first.from }),
    );
  if (last !== undefined && last.to !== request.end)
    findings.push(
      finding('wrong-end', `/days/${days.length - 1}/to`, { expected: request.end, received: last.to }),
    );
  return findings;
}

function checkDate({ request }: Checked, day: ItineraryDay, d: number): readonly Finding[] {
  const findings: Finding[] = [];
  const date = addDays(request.date, d);
  if (day.day !== d + 1)
    findings.push(finding('day-number', `/days/${d}/day`, { expected: d + 1, received: day.day }));
  if (day.date !== date)
    findings.push(finding('day-date', `/days/${d}/date`, { day: d + 1, expected: date, received: day.date }));
  else if (day.weekday !== weekday(date))
    findings.push(
      finding('day-weekday', `/days/${d}/weekday`, {
        day: d + 1,
        expected: weekday(date),
        received: day.weekday,
      }),
    );
  return findings;
}

function checkWindow({ request }: Checked, day: ItineraryDay, d: number): readonly Finding[] {
  const findings: Finding[] = [];
  const { earliest, latest } = dayWindow(request, d);
  if (day.start < earliest) {
    const params = { day: d + 1, start: clock(day.start), earliest: clock(earliest) };
    findings.push(finding('day-too-early', `/days/${d}/start`, params));
  }
  if (day.end > latest) {
    const params = { day: d + 1, end: clock(day.end), latest: clock(latest) };
    findings.push(finding('day-too-late', `/days/${d}/end`, params));
  }
  return findings;
}

function checkNight(
  { request, places, itinerary: { days } }: Checked,
  day: ItineraryDay,
  d: number,
): readonly Finding[] {
  const findings: Finding[] = [];
  const path = `/days/${d}/night`;
  const before = days[d - 1];
  // Today begins where the travellers are, wherever the night was spent.
  const expectedFrom = d > 0 ? (dayOrigin(request, d) ?? before?.to) : undefined;
  if (expectedFrom !== undefined && expectedFrom !== day.from)
    findings.push(
      finding('day-elsewhere', `/days/${d}/from`, { day: d + 1, expected: expectedFrom, received: day.from }),
    );
  if (d >= request.days - 1) {
    if (day.night !== null)
      findings.push(finding('night-differs', path, { day: d + 1, expected: '', received: day.night }));
    return findings;
  }
  const expected = request.nights[d] ?? day.to;
  if (day.night !== expected || day.night !== day.to)
    findings.push(finding('night-differs', path, { day: d + 1, expected, received: day.night ?? '' }));
  if (day.night !== null && places.get(day.night)?.overnight === false)
    findings.push(finding('night-not-overnight', path, { day: d + 1, place: day.night }));
  return findings;
}
