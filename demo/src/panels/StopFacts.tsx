import type { Itinerary, ItineraryPlace } from '@kangtu/core';
import type { Stop } from '../state/stops.ts';
import { Directions } from './Directions.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';

/** What is known of a stop, and the ways to hand it to another map. */
export function StopFacts({ stop, place, trip }: { stop: Stop; place: ItineraryPlace; trip: Itinerary }) {
  return (
    <>
      <PlaceFacts place={place} sources={trip.sources} />
      <Directions stop={stop} trip={trip} />
    </>
  );
}
