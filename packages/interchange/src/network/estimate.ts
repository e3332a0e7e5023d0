import { straightMetres, type Wgs84 } from '@kangtu/core';
import type { Drafted } from '../draft.js';

/** Length of a road over the straight line between its ends: plain 1.15 to 1.35, mountains 1.35 to 1.6. */
export const ESTIMATED_DETOUR = 1.35;
/** Mean speed on an ordinary road with its villages, km/h. */
export const ESTIMATED_KMH = 40;
export const ESTIMATE_SOURCE = {
  id: 'kangtu-estimate',
  title: 'Ways estimated from straight lines between places',
  publisher: 'Kangtu',
  date: null,
  licence: 'Apache-2.0',
  url: null,
};
/** The search looks at every pair. */
export const MAX_ESTIMATED_PLACES = 3000;

interface Spot {
  readonly id: string;
  readonly position: Wgs84;
}

/**
 * Ways between places where nothing is known of the roads: the Gabriel graph (Gabriel and Sokal 1969), in which two
 * places are joined when no third lies in the circle over them as diameter. It is connected, joins neighbours only,
 * and is a usual stand-in for a road network (Watanabe 2010). Every way says that it is estimated.
 */
export function estimatedNetwork(spots: readonly Spot[]): Drafted[] {
  const groups = new Map<string, Spot[]>();
  for (const spot of spots) {
    const key = spot.position.join();
    groups.set(key, [...(groups.get(key) ?? []), spot]);
  }
  const firsts = [...groups.values()].map((group) => group[0]!);
  const sameSpot = [...groups.values()].flatMap(([first, ...others]) =>
    others.map((other) => estimatedWay(first!, other)),
  );
  return [...gabriel(firsts).map(([a, b]) => estimatedWay(firsts[a]!, firsts[b]!)), ...sameSpot];
}

/** Each place that hangs on nothing, to the nearest node that does. */
export function joinToNearest(apart: readonly Spot[], nodes: readonly Spot[]): Drafted[] {
  return apart.flatMap((spot) => {
    let nearest: Spot | null = null;
    let metres = Number.POSITIVE_INFINITY;
    for (const node of nodes) {
      const distance = straightMetres(spot.position, node.position);
      if (distance < metres) [nearest, metres] = [node, distance];
    }
    return nearest === null ? [] : [estimatedWay(nearest, spot)];
  });
}

function estimatedWay(from: Spot, to: Spot): Drafted {
  const straight = straightMetres(from.position, to.position);
  const length = Math.max(1, Math.round(straight * ESTIMATED_DETOUR));
  return {
    at: '',
    value: {
      id: wayId(from.id, to.id),
      from: from.id,
      to: to.id,
      mode: 'road',
      roadClass: straight < 2000 ? 'access' : 'county',
      road: { ref: null, names: null },
      length,
      seconds: Math.max(1, Math.round(length / (ESTIMATED_KMH / 3.6))),
      oneway: false,
      geometry: [from.position, to.position],
      basis: 'estimated',
      detourFactor: ESTIMATED_DETOUR,
      sources: [ESTIMATE_SOURCE.id],
    },
  };
}

/** Ids have at most 80 characters; long names are cut and told apart by a checksum of both. */
export function wayId(from: string, to: string): string {
  const whole = `way-${from}-to-${to}`;
  if (whole.length <= 80) return whole;
  let sum = 0;
  for (const character of whole) sum = (sum * 31 + character.codePointAt(0)!) % 2_147_483_647;
  return `${whole.slice(0, 68).replace(/-+$/, '')}-${sum.toString(36)}`;
}

/** Pairs of indices. For each point the others by distance: the one that forbids an edge is nearly always close. */
function gabriel(spots: readonly Spot[]): [number, number][] {
  const points = plane(spots);
  const edges: [number, number][] = [];
  const square = (a: number, b: number) =>
    (points[a]![0] - points[b]![0]) ** 2 + (points[a]![1] - points[b]![1]) ** 2;
  points.forEach((_, a) => {
    const distances = points.map((_, b) => square(a, b));
    const others = points.map((_, b) => b).filter((b) => b !== a);
    others.sort((x, y) => distances[x]! - distances[y]!);
    for (const b of others) {
      if (b < a) continue;
      const blocked = others.some(
        (c) => distances[c]! < distances[b]! && distances[c]! + square(b, c) < distances[b]!,
      );
      if (!blocked) edges.push([a, b]);
    }
  });
  return edges;
}

/** Metres on a plane, good enough over one region to say who is a neighbour. */
function plane(spots: readonly Spot[]): [number, number][] {
  const middle = spots.reduce((sum, { position }) => sum + position[1], 0) / Math.max(1, spots.length);
  const shrink = Math.cos((middle * Math.PI) / 180);
  return spots.map(({ position: [lon, lat] }) => [lon * shrink, lat]);
}
