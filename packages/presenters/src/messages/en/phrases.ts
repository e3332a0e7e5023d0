import type { Phrases } from '../phrases.js';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const PHRASES_EN = {
  title: (days, line) =>
    `${days === 1 ? 'A day' : `${['', 'Two', 'Three', 'Four', 'Five'][days - 1] ?? days} days`} of ${line}`,
  length: (days, nights, pace) =>
    `${count(days, 'day', 'days')}${nights === 0 ? '' : `, ${count(nights, 'night', 'nights')}`}, ${pace} pace`,
  travellers: (profiles) => `With: ${profiles}`,
  totals: (distance, driving, visiting, stops) =>
    `${distance} in all, ${driving} on the road; ${count(stops, 'stop', 'stops')}, ${visiting} of visits`,
  dayTotals: (distance, driving, visiting, stops) =>
    stops === 0
      ? `${distance}, ${driving} on the road`
      : `${distance}, ${driving} on the road; ${count(stops, 'stop', 'stops')}, ${visiting} of visits`,
  cost: (known, unknown, stops) => {
    if (stops === 0) return 'Tickets: none';
    if (unknown === stops) return 'Tickets: no price is confirmed';
    const sum = known === null ? 'free where known' : `${known} for an adult where known`;
    return `Tickets: ${sum}${unknown === 0 ? '' : `; ${count(unknown, 'stop', 'stops')} with no confirmed price`}`;
  },
  day: (number, date) => `Day ${number}, ${date}`,
  depart: (place) => `leave ${place}`,
  leg: (way, minutes, to) => `${way}, about ${minutes}${to === null ? '' : `, to ${to}`}`,
  estimated: (legs, all) =>
    `${all ? 'Every leg holds' : `${count(legs, 'leg holds', 'legs hold')}`} estimated stretches: go by your navigation for the way and the time.`,
  passing: (places) => `by way of ${places}`,
  kind: (kind, grade) => (grade === null ? kind : `${kind}, grade ${grade}A`),
  atLeast: (minutes, until) => `stay not less than ${minutes}, until ${until}`,
  open: (intervals) => (intervals === '' ? 'closed that day' : `open ${intervals}`),
  ticket: (price) => `ticket ${price}`,
  unconfirmed: (facts) => `not confirmed: ${facts}`,
  lunch: (minutes, place) => `lunch, ${minutes}, near ${place}`,
  rest: (minutes, place) => `rest, ${minutes}, at ${place}`,
  wait: (minutes, place) => `free time, ${minutes}, at ${place}`,
  night: (place) => `arrive at ${place} for the night`,
  arrive: (place) => `arrive at ${place}, end of the trip`,
  careTitle: 'Nearest hospital',
  care: (hospitals, farthest, minutes) =>
    `${hospitals}; farthest from one is ${farthest}, about ${minutes} by road`,
  careHospital: (hospital, minutes) => `${hospital} (within ${minutes})`,
  careSeat:
    'Most hospitals are drawn at the centre of their town, so the minutes to them are rough; in an emergency call 120.',
  elements: (parts) => `Six elements of health tourism (0 to 3 for each stop, added up): ${parts}`,
  yang: (amounts) => `As the six yang (六养) of Changzhi’s plan, mapped by us from the elements: ${amounts}`,
  elementsMissing: (parts) => `Not part of this trip: ${parts}`,
  unconfirmedStops: (stops) =>
    `${count(stops, 'stop has', 'stops have')} facts that are not confirmed; they are marked. Ring before you go.`,
  findings: 'Please note',
  leftOut: (total) => `Left out (${count(total, 'place', 'places')})`,
  leftOutGroup: (reason, total, names, more) => `${reason} (${total}): ${names}${more ? ' ...' : ''}`,
  emergency: (numbers) => `Emergency: ${numbers}`,
  disclaimer:
    'This trip is travel information, not medical advice. With a chronic illness, in pregnancy or in recovery, ask a doctor first.',
  sources: (date) => `Sources (data checked ${date})`,
  otherSources: (total) =>
    `${count(total, 'more public source is', 'more public sources are')} listed in the itinerary file (--json)`,
} as const satisfies Phrases;
