import type { NamedLine, Place, Region } from '../region/region.js';
import { straightMetres } from '../units/index.js';

/** A station lies in its town: nearer than this, the start stands for the stop of the line. */
const SAME_TOWN_METRES = 25_000;

/** The named line a text means: its id, a name or an alias ("east"). */
export function findLine(region: Region, text: string): NamedLine | null {
  const key = text.trim().toLowerCase();
  const names = ({ id, names: { zh, en, aliases } }: NamedLine) => [id, zh, en ?? '', ...(aliases ?? [])];
  return region.lines.find((line) => names(line).some((name) => name.toLowerCase() === key)) ?? null;
}

/** The places of a line's stops that the map has, in order, each once. */
export function linePlaces(region: Region, line: NamedLine): readonly Place[] {
  const byId = new Map(region.places.map((place) => [place.id, place]));
  const places = line.stops.map((stop) => (stop.place === null ? undefined : byId.get(stop.place)));
  return places.filter((place, i): place is Place => place !== undefined && places.indexOf(place) === i);
}

/**
 * Towns to pass on a loop from `start`: the loop is turned so that it begins at the stop nearest to the start;
 * that stop itself is dropped when the start lies in it.
 */
export function loopVia(stops: readonly Place[], start: Place): readonly string[] {
  const distances = stops.map((stop) => straightMetres(stop.position, start.position));
  const nearest = distances.indexOf(Math.min(...distances));
  const turned = [...stops.slice(nearest), ...stops.slice(0, nearest)];
  const dropped = distances[nearest]! <= SAME_TOWN_METRES ? turned.slice(1) : turned;
  return dropped.map((stop) => stop.id).filter((id) => id !== start.id);
}
