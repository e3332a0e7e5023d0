import type { ItineraryIssueParams, Sentences } from '../sentences.js';

export const ITINERARY_EN = {
  'place-not-listed': (p) => [
    `The place "${p.place}" of the trip is not listed in its places.`,
    'Make the file again with "kangtu plan --json", or add the place to them.',
  ],
} as const satisfies Sentences<ItineraryIssueParams>;
