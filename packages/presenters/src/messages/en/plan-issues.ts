import type { RequestIssueParams } from '@kangtu/core';
import { type Sentences, word } from '../sentences.js';
import { amountEn, kindEn, limitEn, listEn, onDayEn, positionEn } from './wishes.js';

/** What a check of the trip is about, by its code. */
const FINDING_NAMES: Readonly<Record<string, string>> = {
  'over-limit': 'a limit',
  'kind-over': 'the most stops of a kind',
  'kind-under': 'the least stops of a kind',
  'fixed-day': 'a fixed day',
  'fixed-time': 'a fixed time',
  'fixed-position': 'a fixed position',
  'order-broken': 'an order',
  'order-days': 'the days between two places',
  'order-gap': 'the time between two places',
  'same-day': 'different days',
  'either-or-both': 'one place out of a group',
  'either-or-none': 'one place out of a group',
  'stay-length': 'the length of a visit',
  'course-sessions': 'the sessions of a course',
  'course-gap': 'the days between sessions',
  'drive-unbroken': 'driving without a rest',
  'sights-unbroken': 'sightseeing without a break',
  'rest-short': 'the length of a rest',
  'midday-rest-short': 'the rest after lunch',
  'locked-changed': 'a locked day',
  'locked-night': 'a locked night',
};
const findingName = (code: string): string => word(FINDING_NAMES, code);

/** What `plan` finds, which knows travel times, and what contradicts itself in a request. */
/** What a day does not go with. */
const COLLIDES: Readonly<Record<string, (time: string) => string>> = {
  lunch: (time) => `lunch at ${time}`,
  'day-end': (time) => `its end at ${time}`,
  times: () => 'the times or intervals asked for',
  'opening-hours': () => 'the opening hours',
};

export const PLAN_ISSUES_EN = {
  unreachable: (p, say) => [
    `There is no way from ${say.place(p.from)} to ${say.place(p.to)} on this map.`,
    'Choose another start, end or town, or add the prefecture in between.',
  ],
  'days-too-short': (p, say) => [
    `On one of the days the drive alone takes ${say.duration(p.needed)}, and that day has ${say.duration(p.available)}.`,
    'Add days, make them longer, or pass fewer towns.',
  ],
  'must-see-does-not-fit': (p, say) => [
    `${say.place(p.place)} does not fit in the time there is.`,
    'Add days, make them longer, or ask for fewer must-sees.',
  ],
  'via-does-not-fit': (p, say) => [
    `The trip cannot pass ${say.place(p.place)} in the time there is.`,
    'Add days, make them longer, or pass fewer towns.',
  ],
  'day-does-not-fit': (p) => [
    `The drive of day ${p.day} does not fit in its time or within its limits.`,
    'Give the day more time, raise the limit on driving, or name other places for the night.',
  ],
  'day-collides': (p, say) => [
    `Day ${p.day} holds ${listEn(p.places, say)}, which does not go with ${COLLIDES[p.against]?.(p.time) ?? p.against}.`,
    p.against === 'lunch'
      ? 'Widen the time for lunch, or move one of the places to another day.'
      : p.against === 'day-end'
        ? 'End the day later, or move one of the places to another day.'
        : 'Loosen the times, or move one of the places to another day.',
  ],
  'day-end-out-of-reach': (p, say) => [
    p.late > 0
      ? `Day ${p.day} cannot reach its end in time: it would be ${say.duration(p.late)} late without any stop.`
      : `The end of day ${p.day} cannot be reached.`,
    'Give the day more time, or choose another end or another place for the night.',
  ],
  'locked-does-not-fit': (p) => [
    `The locked stops of day ${p.day} cannot all be kept in that order.`,
    'Unlock one of them, or give the day more time.',
  ],
  'too-few-of-kind': (p) => [
    `${p.missing === 1 ? 'One stop' : `${p.missing} stops`} of ${kindEn(p.of)} would be missing${onDayEn(p.day)}.`,
    'Ask for fewer, add days, or make them longer.',
  ],
  'kind-not-there': (p) => [
    `At least ${p.least} stops of ${kindEn(p.of)} are asked for, but the trip can reach ${p.possible}.`,
    'Ask for fewer, or choose another route.',
  ],
  'either-or-does-not-fit': (p, say) => [
    `One of ${listEn(p.places, say)} is asked for, and none of them fits.`,
    'Name another place that would do, or do not insist.',
  ],
  'must-see-either-or': (p, say) => [
    `${listEn(p.places, say)} must all be seen, but only one of them is wanted.`,
    'Take one off the must-see list, or split the group.',
  ],
  'must-see-not-same-day': (p, say) => [
    `${listEn(p.places, say)} must all be seen, each on another day, but there are only ${p.most} days.`,
    'Add days, or let two of them be on one day.',
  ],
  'must-see-over-kind': (p, say) => [
    `${listEn(p.places, say)} must be seen, but at most ${p.most} of ${kindEn(p.of)} are wanted.`,
    'Raise the limit, or take one off the must-see list.',
  ],
  'must-see-over-stops': (p, say) => [
    `${listEn(p.places, say)} must be seen, but the days hold ${p.most} stops in all.`,
    'Raise the limit on stops, add days, or take one off the must-see list.',
  ],
  'must-see-over-pace': (p, say) => [
    `${listEn(p.places, say)} must be seen, but at this pace the days hold ${p.most} stops in all.`,
    'Choose a fuller pace, add days, or take one off the must-see list.',
  ],
  'must-see-not-open-then': (p, say) => [
    `${say.place(p.place)} is not open on the day or at the time asked for.`,
    'Choose another day or time, or leave it out.',
  ],
  'must-see-too-far': (p, say) => [
    `${say.place(p.place)} cannot be reached and left again within a day of this trip.`,
    'Make the days longer, sleep nearer to it, or leave it out.',
  ],
  'wishes-over-limit': (p, say) => [
    `What must be seen alone asks for ${amountEn(p.limit, p.used, say)}, but the limit on ${limitEn(p.limit)} is ${amountEn(p.limit, p.most, say)}.`,
    'Raise the limit, or ask for less.',
  ],
  'position-taken': (p, say) => [
    `${say.place(p.first)} and ${say.place(p.second)} are both to be ${positionEn(p.position)} of day ${p.day}.`,
    'Give one of them another place, or another day.',
  ],
  'position-over-stops': (p, say) => [
    `${say.place(p.place)} is to be ${positionEn(p.position)}, but ${p.by === 'pace' ? 'at this pace' : 'by the limit on stops'} a day has ${p.most} at most.`,
    p.by === 'pace' ? 'Move it up, or choose a fuller pace.' : 'Move it up, or raise the limit on stops.',
  ],
  'position-locked': (p, say) => [
    `${say.place(p.place)} is to be ${positionEn(p.position)}, but the locked stops of day ${p.day} leave it another place.`,
    'Unlock the day, or give the stop another place.',
  ],
  'position-does-not-fit': (p, say) => [
    `No trip was found with ${say.place(p.place)} as ${positionEn(p.position)} of its day: the stops that must come before or after it do not fit.`,
    'Give it another place, add days, or make them longer.',
  ],
  'order-impossible': (p, say) => [
    `${say.place(p.first)} must come before ${say.place(p.second)}, but no two of the days they are open allow it.`,
    'Change the order, the dates, or the days between them.',
  ],
  'order-cycle': (p, say) => [
    `Each of ${listEn(p.places, say)} must come before the next, and the last before the first.`,
    'Take one of these orders back.',
  ],
  'course-does-not-fit': (p, say) => [
    `The sessions at ${say.place(p.place)} do not fit in the days it is open.`,
    'Ask for fewer sessions or closer together.',
  ],
  'wish-not-kept': (p) => [
    `The best trip found does not keep a wish${p.day === 0 ? '' : ` (day ${p.day})`}: ${findingName(p.finding)}.`,
    'Loosen this wish, or give the days more time.',
  ],
  'past-not-locked': (p) => [
    `Day ${p.day} lies behind, but its stops and its night are not given.`,
    'Lock the whole day with its stops and its night.',
  ],
  'no-lodging-in-reach': (p, say) => [
    `No place to stay the night is within a day's reach between ${say.place(p.from)} and ${say.place(p.to)}.`,
    'Make the days longer, add days, or name the places for the night.',
  ],
} as const satisfies Partial<Sentences<RequestIssueParams>>;
