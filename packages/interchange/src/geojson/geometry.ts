import type { Position } from '../datum.js';

export function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** All positions of coordinates of any nesting, without heights. */
export function positionsOf(coordinates: unknown): Position[] {
  const found: Position[] = [];
  // A list of what is still to be looked at: hostile nesting must not overflow the stack.
  const open: unknown[] = [coordinates];
  while (open.length > 0) {
    const value = open.pop();
    if (isPosition(value)) found.push([value[0], value[1]]);
    else if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) open.push(value[i]);
  }
  return found;
}

/** Middle of the box around an area; null when there is no position in it. */
export function centreOf(coordinates: unknown): Position | null {
  const positions = positionsOf(coordinates);
  const [first] = positions;
  if (first === undefined) return null;
  let [west, south] = first;
  let [east, north] = first;
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [(west + east) / 2, (south + north) / 2];
}
