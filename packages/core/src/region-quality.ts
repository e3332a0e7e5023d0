import { emergencyCover } from './matrix/emergency.js';
import { travelMatrix } from './matrix/travel.js';
import { factDate } from './region/fact-date.js';
import { factsOf, PLACE_FACTS, type PlaceFact } from './region/facts.js';
import {
  ELEMENTS,
  JUDGED,
  type Judged,
  type Place,
  type PublishedLeg,
  type Region,
} from './region/region.js';
import { isLocated, isSight } from './traveller/index.js';

/** Without these a stop is planned on assumptions. */
const NEEDED: readonly PlaceFact[] = ['hours', 'ticket', 'visitMinutes'];

export interface ComparedLeg {
  readonly leg: PublishedLeg;
  /** Ours; Infinity = no way. */
  readonly minutes: number;
  readonly metres: number;
  /** Ours over the published one in percent, one decimal; null where nothing is published. */
  readonly minutesError: number | null;
  readonly lengthError: number | null;
}

/** How good the data of a region are, as numbers and lists to work through. */
export interface RegionQuality {
  readonly places: number;
  /** Places one travels for or that give something of an element: what facts are wanted of. */
  readonly offers: number;
  readonly precisions: readonly (readonly [Place['precision'], number])[];
  readonly kinds: readonly (readonly [Place['kind'], number])[];
  readonly facts: readonly { readonly fact: PlaceFact; readonly known: number; readonly low: number }[];
  /** Of how many of them a value is known by judgement only. */
  readonly judged: readonly { readonly value: Judged; readonly known: number; readonly judged: number }[];
  /** Facts by the year they are from; `null` = from an undated source, known only by the day it was read. */
  readonly ages: readonly (readonly [year: string | null, number])[];
  /** Sights whose spot is known and that lack a needed fact: the best rated first. */
  readonly wanted: readonly { readonly place: Place; readonly missing: readonly PlaceFact[] }[];
  /** Facts that are old, undated or of low trust, oldest first. */
  readonly doubtful: readonly {
    readonly place: Place;
    readonly fact: PlaceFact;
    readonly asOf: string;
    readonly undated: boolean;
    readonly low: boolean;
    readonly sources: readonly string[];
  }[];
  /** Sights known only to their town, county or city. */
  readonly unlocated: readonly Place[];
  /** Places that no road joins to the rest. */
  readonly isolated: readonly Place[];
  /** Sights more than `FAR_FROM_CARE` minutes from the nearest hospital, farthest first. */
  readonly far: readonly { readonly place: Place; readonly minutes: number; readonly hospital: Place }[];
  readonly legs: readonly ComparedLeg[];
  /** Median of the absolute errors, in percent, of the legs in use; null = none. */
  readonly median: { readonly minutes: number | null; readonly length: number | null };
}

export const FAR_FROM_CARE = 60;
/** A price or an hour older than this many years is asked for again. */
const OLD_YEARS = 5;

/** @param map the region, or the map of several it is part of: legs and hospitals of its neighbours lie there. */
export function regionQuality(region: Region, map: Region = region): RegionQuality {
  const offers = region.places.filter(
    (place) => place.kind !== 'hospital' && ELEMENTS.some((element) => place.elements[element] > 0),
  );
  const sights = offers.filter(isSight);
  const legs = compareLegs(region.publishedLegs, map);
  return {
    places: region.places.length,
    offers: offers.length,
    precisions: count(region.places.map(({ precision }) => precision)),
    kinds: count(region.places.map(({ kind }) => kind)),
    facts: PLACE_FACTS.map((fact) => {
      const known = offers.flatMap((place) => place[fact] ?? []);
      return { fact, known: known.length, low: known.filter(({ trust }) => trust === 'low').length };
    }),
    judged: JUDGED.map((value) => ({
      value,
      known: offers.filter((place) => place[value] !== null).length,
      judged: offers.filter(({ judged }) => judged?.value.includes(value) === true).length,
    })),
    ages: count(datedFacts(offers).map(({ asOf, undated }) => (undated ? null : asOf.slice(0, 4)))).sort(
      ([a], [b]) => (b ?? '0').localeCompare(a ?? '0'),
    ),
    wanted: wantedOf(sights.filter(isLocated)),
    doubtful: doubtfulOf(offers, Number(region.dataDate.slice(0, 4))),
    unlocated: sights.filter((place) => !isLocated(place)),
    isolated: isolatedOf(region, map),
    far: farOf(sights.filter(isLocated), map),
    legs,
    median: { minutes: median(legs, 'minutesError'), length: median(legs, 'lengthError') },
  };
}

/** Our minutes and metres of each published leg. */
function compareLegs(legs: readonly PublishedLeg[], map: Region): readonly ComparedLeg[] {
  const known = new Set([...map.places, ...map.junctions].map(({ id }) => id));
  const usable = legs.filter(({ from, to }) => known.has(from) && known.has(to));
  const ids = [...new Set(usable.flatMap(({ from, to }) => [from, to]))];
  const matrix = travelMatrix(map, ids);
  const percent = (ours: number, published: number | null) =>
    published === null ? null : Math.round((ours / published - 1) * 1000) / 10;
  return usable.map((leg) => {
    const at = ids.indexOf(leg.from) * ids.length + ids.indexOf(leg.to);
    const [minutes, metres] = [matrix.minutes[at]!, matrix.metres[at]!];
    return {
      leg,
      minutes,
      metres,
      minutesError: percent(minutes, leg.minutes),
      lengthError: percent(metres, leg.metres),
    };
  });
}

function median(legs: readonly ComparedLeg[], key: 'minutesError' | 'lengthError'): number | null {
  const values = legs
    .filter(({ leg, [key]: error }) => leg.use && error !== null && Number.isFinite(error))
    .map(({ [key]: error }) => Math.abs(error!))
    .sort((a, b) => a - b);
  const middle = values.length >> 1;
  if (values.length === 0) return null;
  return values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
}

function count<T>(list: readonly T[]): (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function datedFacts(places: readonly Place[]) {
  return places.flatMap((place) =>
    factsOf(place).map(([fact, { asOf, trust, sources }]) => {
      const { date, isDated } = factDate(asOf);
      return { place, fact, asOf: date, undated: !isDated, low: trust === 'low', sources };
    }),
  );
}

function wantedOf(sights: readonly Place[]): RegionQuality['wanted'] {
  const worth = (place: Place) => (place.grade?.value ?? 0) * 2 + Number(place.mentions.length > 0);
  return sights
    .map((place) => ({ place, missing: NEEDED.filter((fact) => (place[fact] ?? null) === null) }))
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => worth(b.place) - worth(a.place) || (a.place.id < b.place.id ? -1 : 1));
}

function doubtfulOf(places: readonly Place[], year: number): RegionQuality['doubtful'] {
  return datedFacts(places)
    .filter(({ fact }) => fact !== 'grade' && fact !== 'elevation')
    .filter(({ asOf, undated, low }) => low || undated || Number(asOf.slice(0, 4)) < year - OLD_YEARS)
    .sort(
      (a, b) => Number(a.undated) - Number(b.undated) || (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0),
    );
}

/** Places that the largest part of the road network cannot reach, or that cannot reach it. */
function isolatedOf(region: Region, map: Region): readonly Place[] {
  const towns = map.places.filter(({ overnight }) => overnight);
  const hub = towns[0] ?? map.places[0];
  if (hub === undefined) return [];
  const ids = [hub.id, ...region.places.map(({ id }) => id).filter((id) => id !== hub.id)];
  const { minutes } = travelMatrix(map, ids);
  const cut = new Set(
    ids.filter((_, i) => !Number.isFinite(minutes[i]!) || !Number.isFinite(minutes[i * ids.length]!)),
  );
  return region.places.filter(({ id }) => cut.has(id));
}

function farOf(sights: readonly Place[], map: Region): RegionQuality['far'] {
  const cover = emergencyCover(map);
  const places = new Map(map.places.map((place) => [place.id, place]));
  return sights
    .flatMap((place) => {
      const nearest = cover.get(place.id);
      const hospital = nearest === undefined ? undefined : places.get(nearest.target);
      if (nearest === undefined || hospital === undefined || nearest.minutes <= FAR_FROM_CARE) return [];
      return [{ place, minutes: nearest.minutes, hospital }];
    })
    .sort((a, b) => b.minutes - a.minutes);
}
