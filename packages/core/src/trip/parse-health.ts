import { dogDayStart } from '../calendar/index.js';
import type { Region } from '../region/region.js';
import {
  healthLimits,
  parseHouseRules,
  type RuleQuestion,
  type Therapy,
  type TherapyWish,
  therapyTimes,
} from '../rules/index.js';
import { treatmentPlaces } from '../traveller/index.js';
import { addDays, type LocalDate } from '../units/index.js';
import type { Reader } from './reader.js';
import type { TripRequest } from './request.js';
import type { RequestInput } from './request-input.js';
import { type RequestIssue, requestIssue } from './request-issues.js';
import type { Course, FixedVisit } from './wishes.js';

type Health = Pick<
  TripRequest,
  'travellers' | 'party' | 'people' | 'transport' | 'houseRules' | 'therapies' | 'allElements'
>;

/** Who travels and under whose rules; a field that was not written is absent. */
export function readHealth(region: Region, input: RequestInput, date: LocalDate, reader: Reader): Health {
  const { travellers, party, people, transport, allElements } = input;
  const houseRules = readHouse(input, reader);
  party?.forEach(({ mustSee = [] }, i) => {
    reader.placeList(mustSee, `/party/${i}/mustSee`);
  });
  const health: Health = {
    ...(travellers && travellers.length > 0 && { travellers }),
    ...(party && party.length > 0 && { party: party as NonNullable<Health['party']> }),
    ...((people !== undefined || (party?.length ?? 0) > 0) && { people: people ?? party!.length }),
    ...(transport !== undefined && { transport }),
    ...(houseRules !== undefined && { houseRules }),
    ...(allElements !== undefined && allElements > 0 && { allElements }),
  };
  const therapies = readTherapies(region, input, date, reader);
  return therapies.length > 0 ? { ...health, therapies } : health;
}

function readHouse({ houseRules }: RequestInput, reader: Reader): Health['houseRules'] {
  if (houseRules === undefined || houseRules === null) return undefined;
  const read = parseHouseRules(houseRules);
  if (read.ok) return read.value;
  for (const issue of read.issues)
    reader.issues.push({ ...issue, path: `/houseRules${issue.path}` } as RequestIssue);
  return undefined;
}

function readTherapies(
  region: Region,
  { therapies = [], start, avoid = [], days }: RequestInput,
  date: LocalDate,
  reader: Reader,
): readonly TherapyWish[] {
  const named = therapies.flatMap(({ place }) => place ?? []);
  const from = region.places.find(({ id }) => id === start);
  const sites =
    from === undefined ? [] : treatmentPlaces(region.places, from).filter(({ id }) => !avoid.includes(id));
  const free = sites.filter(({ id }) => !named.includes(id));
  return therapies.flatMap(({ therapy, sessions = 1, place }, i): TherapyWish[] => {
    const path = `/therapies/${i}`;
    if (place !== undefined) {
      const site = reader.place(place, `${path}/place`);
      if (site !== undefined && site.kind !== 'tcm')
        reader.issues.push(requestIssue('therapy-place', `${path}/place`, { place, kind: site.kind }));
      if (named.indexOf(place) !== named.lastIndexOf(place))
        reader.issues.push(requestIssue('named-twice', `${path}/place`, { place }));
    }
    const chosen = place ?? free.shift()?.id;
    if (chosen === undefined) {
      if (from !== undefined) reader.issues.push(requestIssue('therapy-nowhere', path, { therapy }));
      return [];
    }
    if (therapy === 'plaster' && plasterDays(date, days).length < sessions)
      reader.issues.push(requestIssue('plaster-day', path, { next: nextPlasterDay(date) ?? '' }));
    return [{ therapy, sessions, place: chosen }];
  });
}

/** Days of the trip, 1 and up, on which a period of the dog days begins. */
function plasterDays(date: LocalDate, days: number): readonly number[] {
  return Array.from({ length: Math.min(days, 30) }, (_, d) => d + 1).filter(
    (day) => dogDayStart(addDays(date, day - 1)) !== null,
  );
}

function nextPlasterDay(date: LocalDate): LocalDate | null {
  for (let d = 0; d < 400; d++) if (dogDayStart(addDays(date, d)) !== null) return addDays(date, d);
  return null;
}

/** Nobody is treated right after breakfast: an hour and a half after seven o'clock. */
const NOT_BEFORE = 540;

/** The visits that the treatments ask for: a course of several sessions, or one visit. */
export function therapyVisits(
  request: RuleQuestion & Pick<TripRequest, 'days' | 'date' | 'dayStart' | 'courses' | 'fixed'>,
  reader: Reader,
): Pick<TripRequest, 'courses' | 'fixed'> {
  const { rules } = healthLimits(request);
  const courses: Course[] = [...(request.courses ?? [])];
  const fixed: FixedVisit[] = [...(request.fixed ?? [])];
  const earliest = Math.max(request.dayStart, NOT_BEFORE) as Course['earliest'] & number;
  (request.therapies ?? []).forEach(({ therapy, sessions, place }, i) => {
    if ([...courses, ...fixed].some((visit) => visit.place === place)) return;
    const { visit, days } = therapyTimes(therapy, rules);
    const needed = (sessions - 1) * days + 1;
    if (needed > request.days) {
      const params = { place, needed, days: request.days };
      reader.issues.push(requestIssue('course-too-long', `/therapies/${i}/sessions`, params));
    } else if (sessions > 1)
      courses.push({
        place,
        sessions,
        minDays: days,
        minutes: visit as Course['minutes'] & number,
        earliest,
      });
    else fixed.push({ place, ...dayOf(therapy, request), earliest });
  });
  return { ...(courses.length > 0 && { courses }), ...(fixed.length > 0 && { fixed }) };
}

function dayOf(
  therapy: Therapy,
  { date, days }: Pick<TripRequest, 'date' | 'days'>,
): Pick<FixedVisit, 'day'> {
  const [day] = therapy === 'plaster' ? plasterDays(date, days) : [];
  return day === undefined ? {} : { day };
}
