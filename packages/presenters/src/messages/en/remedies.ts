import type { RemedyParams } from '@kangtu/core';
import type { Remarks } from '../sentences.js';

export const REMEDIES_EN = {
  'make-again': () => 'Make the file of the trip again, or write what the data say.',
  'drop-stop': (p, say) => `Leave out ${say.place(p.place)}, or choose another place.`,
  'nearer-help': (p, say) =>
    `Leave out ${say.place(p.place)}, or choose a place within a drive of ${say.duration(p.limit)} from an emergency hospital.`,
  'other-day': (p, say) => `Move ${say.place(p.place)} to day ${p.day} (${p.date}), when it is open.`,
  'other-dates': (p, say) =>
    `${say.place(p.place)} is open on no day of the trip: choose other dates or another place.`,
  'begin-at': (p, say) => `${say.place(p.place)} opens at ${p.time}: move the visit into its hours.`,
  'arrive-by': (p, say) => `Be at ${say.place(p.place)} by ${p.time}.`,
  'stay-longer': (p, say) => `Stay ${say.duration(p.minutes)} longer at ${say.place(p.place)}.`,
  'ask-hours': (p, say) => `Call before you go and ask when ${say.place(p.place)} is open.`,
  'end-before-dark': (p, say) =>
    `Visit ${say.place(p.place)} earlier, so that it is over by sunset at ${p.time}.`,
  'rest-at': (p, say) =>
    `Stop for a rest at ${say.place(p.place)}, ${say.duration(p.minutes)} after leaving.`,
  'rest-on-the-way': (p, say) => `Stop for a rest at least every ${say.duration(p.minutes)}.`,
  'rest-between': (p, say) => `Plan a rest within every ${say.duration(p.minutes)} of sightseeing.`,
  'rest-longer': (p, say) => `Allow ${say.duration(p.minutes)} more.`,
  'end-earlier': (p, say) =>
    `Let day ${p.day} end ${say.duration(p.minutes)} earlier: shorter visits, or one stop fewer.`,
  'keep-from-meal': (p, say) =>
    `Move ${say.place(p.place)} before lunch, or ${say.duration(p.minutes)} later.`,
  'drive-later': (p, say) =>
    `Rest ${say.duration(p.minutes)} more before driving, or let somebody drive who has not bathed.`,
  'sleep-lower': (p) => `Spend the night of day ${p.day} lower down.`,
  'fewer-baths': (p) => `Plan one hot spring fewer on day ${p.day}.`,
  'cooler-hours': (p, say) =>
    `Move ${say.place(p.place)} to the morning or the late afternoon, and stay indoors at noon.`,
  'treat-shorter': (p, say) => `Make the treatment ${say.duration(p.minutes)} shorter.`,
  'treat-later': (p, say) => `Move the treatment at ${say.place(p.place)} ${say.duration(p.minutes)} later.`,
  'treat-further-apart': (p) => `Leave at least ${p.days} days between the sessions.`,
  'bath-later': (p, say) => `Move the hot spring ${say.duration(p.minutes)} later, or before the treatment.`,
  'longer-days': (p) => `Leave later on day ${p.day}, or allow an earlier start.`,
  'add-lunch': (p) => `Plan lunch on day ${p.day} between ${p.earliest} and ${p.latest}.`,
  'fewer-stops': (p) =>
    `Leave out ${p.stops === 1 ? 'a stop' : `${p.stops} stops`} on day ${p.day}, or choose a fuller pace.`,
  'fewer-days': () => 'Take fewer days, or add the map of a neighbouring prefecture.',
  'wider-map': () =>
    'Nothing of the kind on this map suits this party: add the map of a neighbouring prefecture.',
  'add-wellness': () => 'Add a hot spring, a forest, a site of Chinese medicine or of recuperation.',
  'add-place': (p, say) => `Put ${say.place(p.place)} into the trip as asked.`,
} as const satisfies Remarks<RemedyParams>;
