import type { FindingParams, Totals } from '@kangtu/core';
import { type Remarks, word } from '../sentences.js';
import { figureEn, ruleEn } from './rule.js';
import { amountEn, kindEn, limitEn, listEn, onDayEn, positionEn } from './wishes.js';
import { WORDS_EN } from './words.js';

const fact = (code: string): string => word({ ...WORDS_EN.unconfirmed, ...FACTS }, code);
const FACTS = { names: 'names', visitMinutes: 'length of a visit', elements: 'six elements' };
const TOTALS: Readonly<Record<keyof Totals, string>> = {
  metres: 'length in metres',
  drivingMinutes: 'driving minutes',
  visitMinutes: 'visiting minutes',
  waitMinutes: 'waiting minutes',
  stops: 'number of stops',
  tickets: 'price of tickets in fen',
  ticketsUnknown: 'number of unknown ticket prices',
};
const element = (code: string): string =>
  word(Object.fromEntries(Object.entries(WORDS_EN.elements).map(([key, { name }]) => [key, name])), code);

export const FINDINGS_EN = {
  'unknown-place': (p) => `No place on the map has the id "${p.place}".`,
  'not-in-matrix': (p, say) =>
    `There are no travel times for ${say.place(p.place)}, so it cannot be checked.`,
  'request-differs': (p) => `The trip was made for another request than the one given (${p.field}).`,
  'fact-differs': (p, say) => `The ${fact(p.fact)} of ${say.place(p.place)} is not what the region data say.`,
  'day-count': (p) => `The trip should have ${p.expected} days and has ${p.received}.`,
  'day-number': (p) => `Day ${p.expected} is numbered ${p.received}.`,
  'day-date': (p) => `Day ${p.day} should be ${p.expected} and is ${p.received}.`,
  'day-weekday': (p) =>
    `Day ${p.day} is a ${WORDS_EN.weekdays[p.expected - 1] ?? p.expected}, not a ${WORDS_EN.weekdays[p.received - 1] ?? p.received}.`,
  'day-times': (p) => `Day ${p.day} claims ${p.claimed}, its items show ${p.shown}.`,
  'day-too-early': (p) => `Day ${p.day} starts at ${p.start}, before ${p.earliest}.`,
  'day-too-late': (p) => `Day ${p.day} ends at ${p.end}, after ${p.latest}.`,
  'wrong-start': (p, say) =>
    `The trip should start at ${say.place(p.expected)} and starts at ${say.place(p.received)}.`,
  'wrong-end': (p, say) =>
    `The trip should end at ${say.place(p.expected)} and ends at ${say.place(p.received)}.`,
  'day-elsewhere': (p, say) =>
    `Day ${p.day} should start at ${say.place(p.expected)}, where the night was spent, and starts at ${say.place(p.received)}.`,
  'night-differs': (p, say) =>
    `The night of day ${p.day} should be at ${say.place(p.expected)} and is at ${say.place(p.received)}.`,
  'night-not-overnight': (p, say) =>
    `The night of day ${p.day} is at ${say.place(p.place)}, which is not known as a place to stay.`,
  'via-missing': (p, say) => `The trip does not pass ${say.place(p.place)}.`,
  'via-order': (p, say) => `The trip passes ${say.place(p.place)} out of the order asked for.`,
  'item-gap': (p) => `Day ${p.day} has a gap: one item ends at ${p.ended}, the next starts at ${p.starts}.`,
  'item-backwards': (p) => `Day ${p.day} has an item from ${p.start} to ${p.end}.`,
  'item-elsewhere': (p, say) =>
    `On day ${p.day} the traveller is at ${say.place(p.expected)}, but the next item is at ${say.place(p.received)}.`,
  'minutes-claimed': (p) => `Day ${p.day} has an item of ${p.claimed} min whose times make ${p.shown} min.`,
  'leg-too-fast': (p, say) =>
    `From ${say.place(p.from)} to ${say.place(p.to)} in ${say.duration(p.claimed)} is not possible: it takes at least ${say.duration(p.least)}.`,
  'leg-slow': (p, say) =>
    `From ${say.place(p.from)} to ${say.place(p.to)} is planned with ${say.duration(p.claimed)}; ${say.duration(p.least)} would do.`,
  'leg-metres': (p, say) =>
    `From ${say.place(p.from)} to ${say.place(p.to)} is given as ${p.claimed} m and should be ${p.expected} m.`,
  'leg-unreachable': (p, say) => `There is no way from ${say.place(p.from)} to ${say.place(p.to)}.`,
  'leg-too-long': (p, say) =>
    `From ${say.place(p.from)} to ${say.place(p.to)} is ${say.duration(p.minutes)} without a stop, more than ${say.duration(p.most)}.`,
  'rest-missing': (p, say) =>
    `From ${say.place(p.from)} to ${say.place(p.to)} is ${say.duration(p.minutes)} on the road, more than ${say.duration(p.most)}, without a rest.`,
  closed: (p, say) => `${say.place(p.place)} is closed on ${p.date} from ${p.start} to ${p.end}.`,
  'outside-assumed-hours': (p, say) =>
    `The hours of ${say.place(p.place)} are not confirmed, and it may be closed from ${p.start} to ${p.end}.`,
  'after-last-entry': (p, say) =>
    `${say.place(p.place)} lets nobody in after ${p.last}; the trip arrives at ${p.start}.`,
  'visit-too-short': (p, say) =>
    `${say.place(p.place)} gets ${say.duration(p.minutes)}; it needs at least ${say.duration(p.least)}.`,
  'hours-differ': (p, say) => `The hours shown for ${say.place(p.place)} are not what the region data say.`,
  'unconfirmed-unmarked': (p, say) =>
    `The ${fact(p.fact)} of ${say.place(p.place)} is not confirmed, and the trip does not say so.`,
  'repeated-stop': (p, say) => `${say.place(p.place)} is visited again on day ${p.day}.`,
  'avoided-stop': (p, say) => `${say.place(p.place)} was to be avoided and is in the trip.`,
  'unconfirmed-position': (p, say) =>
    `${say.place(p.place)}: ${word(WORDS_EN.precisions, p.precision)}, and unconfirmed places were not asked for.`,
  'must-see-missing': (p, say) => `The must-see ${say.place(p.place)} is not in the trip.`,
  'too-many-stops': (p) => `Day ${p.day} has ${p.stops} stops; the pace asked for allows ${p.most}.`,
  'over-limit': (p, say) =>
    `The limit on ${limitEn(p.limit)} is ${amountEn(p.limit, p.most, say)}; it is ${amountEn(p.limit, p.used, say)}${p.day === 0 ? '' : onDayEn(p.day)}.`,
  'limit-unknown': (p) =>
    `What ${p.stops === 1 ? 'one stop asks' : `${p.stops} stops ask`} of the limit on ${limitEn(p.limit)} is not known and counts as nothing.`,
  'kind-over': (p) =>
    `There are ${p.stops} stops of ${kindEn(p.of)}${onDayEn(p.day)}, not at most ${p.most}.`,
  'kind-under': (p) =>
    `There are ${p.stops} stops of ${kindEn(p.of)}${onDayEn(p.day)}, not at least ${p.least}.`,
  'fixed-day': (p, say) =>
    `${say.place(p.place)} was to be visited on day ${p.expected} and is on day ${p.received}.`,
  'fixed-time': (p, say) => `The visit of ${say.place(p.place)} starts at ${p.start}, not ${startWindow(p)}.`,
  'fixed-position': (p, say) => `${say.place(p.place)} was to be ${positionEn(p.position)} of day ${p.day}.`,
  'order-broken': (p, say) => `${say.place(p.first)} was to come before ${say.place(p.second)}.`,
  'order-days': (p, say) =>
    `From ${say.place(p.first)} to ${say.place(p.second)} it is ${p.days} days, which is not what was asked for.`,
  'order-gap': (p, say) =>
    `Between ${say.place(p.first)} and ${say.place(p.second)} there are ${p.minutes} min, which is not what was asked for.`,
  'same-day': (p, say) =>
    `${say.place(p.first)} and ${say.place(p.second)} are both on day ${p.day} and were to be on different days.`,
  'either-or-both': (p, say) =>
    `Both ${say.place(p.first)} and ${say.place(p.second)} are visited; one was asked for.`,
  'either-or-none': (p, say) => `None of ${listEn(p.places, say)} is visited; one was asked for.`,
  'stay-length': (p, say) =>
    `The visit of ${say.place(p.place)} lasts ${p.minutes} min; ${p.least === p.most ? p.least : `${p.least} to ${p.most}`} min were asked for.`,
  'course-sessions': (p, say) =>
    `The course at ${say.place(p.place)} has ${p.sessions} sessions, not ${p.expected}.`,
  'course-gap': (p, say) =>
    `The session at ${say.place(p.place)} on day ${p.day} is ${p.days} days after the one before; at least ${p.least} were asked for.`,
  'drive-unbroken': (p, say) =>
    `On day ${p.day} one drives ${say.duration(p.minutes)} without a rest, more than ${say.duration(p.most)}.`,
  'sights-unbroken': (p, say) =>
    `On day ${p.day} there are ${say.duration(p.minutes)} of visits without a break, more than ${say.duration(p.most)}.`,
  'rest-short': (p) => `A rest on day ${p.day} lasts ${p.minutes} min; ${p.least} min were asked for.`,
  'midday-rest-short': (p) =>
    `The rest after lunch on day ${p.day} lasts ${p.minutes} min; ${p.least} min were asked for.`,
  'locked-changed': (p) => `The locked stops of day ${p.day} are not what they were.`,
  'locked-night': (p, say) =>
    `The night of day ${p.day} is locked at ${say.place(p.expected)} and is at ${say.place(p.received)}.`,
  'done-again': (p, say) => `${say.place(p.place)} was visited already and is in the rest of the trip again.`,
  'no-wellness-stop': (p) =>
    `A wellness trip without a hot spring, forest therapy, Chinese medicine or recuperation.${
      p.unconfirmed > 0
        ? ` Such places on the map whose position is not confirmed: ${p.unconfirmed}. They are left out unless you ask for them; inquire first, then allow places whose position is not confirmed.`
        : ''
    }`,
  'day-without-stop': (p) =>
    `Day ${p.day} has no stop.${
      p.unconfirmed > 0
        ? ` Places on the map whose position is not confirmed: ${p.unconfirmed}. They are left out unless you ask for them: take fewer days, or allow places whose position is not confirmed.`
        : ''
    }`,
  'free-time': (p, say) =>
    `Day ${p.day} is over at ${p.from}: the rest of it is free time in ${say.place(p.place)}.`,
  'days-to-spare': (p, say) =>
    `For these wishes the ${p.days} days leave about ${say.duration(p.minutes)} with nothing planned.`,
  'visit-shortened': (p, say) =>
    `For ${say.place(p.place)} sources give ${say.duration(p.published)}; the day has room for ${say.duration(p.minutes)}.`,
  'lunch-missing': (p) => `Day ${p.day} has no lunch; it should start between ${p.earliest} and ${p.latest}.`,
  'lunch-time': (p) => `Lunch on day ${p.day} is at ${p.start}, not between ${p.earliest} and ${p.latest}.`,
  'lunch-outside-visit': (p, say) =>
    `Lunch on day ${p.day} is not within the visit of ${say.place(p.place)}, where it is said to be.`,
  'lunch-no-table': (p, say) =>
    `Lunch on day ${p.day} is during the visit of ${say.place(p.place)}, which is no place to eat and no long visit.`,
  'lunch-twice': (p, say) =>
    `Day ${p.day} has lunch near ${say.place(p.at)} and comes to ${say.place(p.place)}, a place to eat, at noon as well.`,
  'lunch-short': (p) => `Lunch on day ${p.day} lasts ${p.minutes} min; ${p.least} min were asked for.`,
  'rule-broken': (p, say) =>
    `Day ${p.day}: ${ruleEn(p.rule, p.limit, say.house)}; here it is ${figureEn(p.rule, p.measured)}.`,
  'rule-exceeded': (p, say) =>
    `Day ${p.day}: ${ruleEn(p.rule, p.limit, say.house)}; here it is ${figureEn(p.rule, p.measured)}.`,
  'rule-advice': (p, say) => `${ruleEn(p.rule, p.limit, say.house)}.`,
  'after-sunset': (p, say) =>
    `${say.place(p.place)} is outdoors and lasts until ${p.end}; the sun sets at ${p.sunset}.`,
  'notes-differ': (p) => `What day ${p.day} says of solar terms or holidays is not what the calendar says.`,
  'season-differs': (p) => `What day ${p.day} says of the season of its stops is not what the data say.`,
  'care-differs': (p, say) =>
    `The emergency hospital nearest to ${say.place(p.place)} is ${say.place(p.hospital)}, ${say.duration(p.minutes)} away; the trip says otherwise.`,
  'care-unknown': (p) =>
    `For ${p.stops === 1 ? 'one stop' : `${p.stops} stops`} the map knows no emergency hospital that can be driven to; in an emergency call 120.`,
  'totals-differ': (p) =>
    `The total ${word(TOTALS, p.field)} is given as ${p.claimed} and should be ${p.expected}.`,
  'elements-differ': (p) =>
    `The sum for ${element(p.element)} is given as ${p.claimed} and should be ${p.expected}.`,
} as const satisfies Remarks<FindingParams>;

/** "between 09:00 and 10:00", "by 10:00", "from 09:00 on", "at 09:00". */
function startWindow({ earliest, latest }: FindingParams['fixed-time']): string {
  if (earliest === latest) return `at ${earliest}`;
  if (earliest === DAY_BEGINS) return `by ${latest}`;
  return latest === DAY_ENDS ? `from ${earliest} on` : `between ${earliest} and ${latest}`;
}

/** What the check writes where only one end of the window was asked for. */
const DAY_BEGINS = '00:00';
const DAY_ENDS = '23:59';
