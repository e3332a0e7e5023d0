import {
  addDays,
  formatClockTime,
  type Item,
  type Itinerary,
  type ItineraryDay,
  type LegItem,
  type Names,
  type Therapy,
} from '@kangtu/core';
import { numberedStops } from '../stops.js';

/** RFC 7946: WGS-84, longitude first. Only the parts that Kangtu writes. */
export interface TripFeatureCollection {
  readonly type: 'FeatureCollection';
  readonly bbox: readonly number[];
  readonly features: readonly TripFeature[];
}

export type TripFeature = LegFeature | StopFeature;

interface LegFeature {
  readonly type: 'Feature';
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly (readonly number[])[] };
  readonly properties: {
    readonly role: 'leg';
    readonly day: number;
    /** 1, 2, ... within the day. */
    readonly order: number;
    readonly from: string;
    readonly to: string;
    readonly mode: LegItem['mode'];
    readonly metres: number;
    readonly minutes: number;
    readonly roads: readonly string[];
    readonly estimated: boolean;
  };
}

interface StopFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly number[] };
  readonly properties: {
    /** `visit` is numbered; the others are where the day starts, eats, rests or sleeps. */
    readonly role: 'start' | 'visit' | 'meal' | 'rest' | 'night' | 'end';
    readonly day: number;
    /** Number of the visit: 1, 2, ... through the whole trip; null for the other roles. */
    readonly order: number | null;
    readonly place: string;
    readonly name: string;
    readonly name_en: string | null;
    readonly kind: string;
    readonly precision: string;
    /** Local date and time without zone, of arrival and departure. */
    readonly start: string;
    readonly end: string;
    readonly unconfirmed: readonly string[];
    /** The treatment that a visit is for; absent = none. */
    readonly therapy?: Therapy;
  };
}

/** The trip as a FeatureCollection: legs as LineStrings, stops as Points, in order of travel. */
export function toGeojson(itinerary: Itinerary): TripFeatureCollection {
  const numbers = new Map(numberedStops(itinerary).map(({ item, number }) => [item, number]));
  const features = itinerary.days.flatMap((day) => dayFeatures(itinerary, day, numbers));
  return { type: 'FeatureCollection', bbox: boundingBox(features), features };
}

function dayFeatures(
  itinerary: Itinerary,
  day: ItineraryDay,
  numbers: ReadonlyMap<Item, number>,
): TripFeature[] {
  const stop = stopOf(itinerary, day);
  const features: (TripFeature | null)[] = [stop('start', day.from, day.start, day.start)];
  let legs = 0;
  for (const item of day.items) {
    if (item.kind === 'leg') {
      // A LineString needs two positions; a leg within one spot has none to draw.
      if (item.geometry.length >= 2) features.push(legFeature(item, day.day, ++legs));
    } else if (item.kind === 'visit') {
      features.push(
        stop('visit', item.place, item.start, item.end, {
          order: numbers.get(item) ?? null,
          unconfirmed: item.unconfirmed,
          ...(item.therapy && { therapy: item.therapy.therapy }),
        }),
      );
      if (item.lunch) features.push(stop('meal', item.place, item.lunch.start, item.lunch.end));
    } else if (item.kind !== 'wait') features.push(stop(item.kind, item.at, item.start, item.end));
  }
  features.push(stop(day.night === null ? 'end' : 'night', day.night ?? day.to, day.end, day.end));
  return features.filter((feature) => feature !== null);
}

function legFeature(leg: LegItem, day: number, order: number): LegFeature {
  const { from, to, mode, metres, minutes, estimated } = leg;
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: leg.geometry.map(([lon, lat]) => [lon, lat]) },
    properties: {
      role: 'leg',
      day,
      order,
      from,
      to,
      mode,
      metres,
      minutes,
      roads: leg.roads.map(({ ref, names }) => [ref, names?.zh].filter(Boolean).join(' ')).filter(Boolean),
      estimated,
    },
  };
}

const NO_VISIT = { order: null, unconfirmed: [] };

function stopOf(itinerary: Itinerary, day: ItineraryDay) {
  return (
    role: StopFeature['properties']['role'],
    id: string,
    start: number,
    end: number,
    visit: Pick<StopFeature['properties'], 'order' | 'unconfirmed' | 'therapy'> = NO_VISIT,
  ): StopFeature | null => {
    const place = Object.hasOwn(itinerary.places, id) ? itinerary.places[id] : undefined;
    if (place === undefined) return null;
    const names: Names = place.names;
    return {
      type: 'Feature',
      id: `day-${day.day}-${role}-${visit.order ?? start}`,
      geometry: { type: 'Point', coordinates: [place.position[0], place.position[1]] },
      properties: {
        role,
        day: day.day,
        order: visit.order,
        place: id,
        name: names.zh,
        name_en: names.en,
        kind: place.kind,
        precision: place.precision,
        start: localTime(day, start),
        end: localTime(day, end),
        unconfirmed: visit.unconfirmed,
        ...(visit.therapy && { therapy: visit.therapy }),
      },
    };
  };
}

/** "2027-04-10T08:30"; a time after midnight belongs to the next date. */
function localTime(day: ItineraryDay, time: number): string {
  const date = time < 1440 ? day.date : addDays(day.date, 1);
  return `${date}T${formatClockTime(time as ItineraryDay['start'])}`;
}

/** west, south, east, north of everything drawn. */
function boundingBox(features: readonly TripFeature[]): readonly number[] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { geometry } of features)
    for (const [lon = 0, lat = 0] of geometry.type === 'Point'
      ? [geometry.coordinates]
      : geometry.coordinates) {
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  return [west, south, east, north];
}
