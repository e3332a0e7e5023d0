import type { Point } from './box.js';

/** Moves points apart until none are closer than `distance`, each as little as it takes. Same input, same output. */
export function spread(points: readonly Point[], distance: number): readonly Point[] {
  const moved = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < 200; round++) {
    let pushed = false;
    for (let i = 0; i < moved.length; i++)
      for (let j = i + 1; j < moved.length; j++)
        if (push(moved[i] as [number, number], moved[j] as [number, number], distance, j)) pushed = true;
    if (!pushed) break;
  }
  return moved;
}

function push(a: [number, number], b: [number, number], distance: number, turn: number): boolean {
  let [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let length = Math.hypot(dx, dy);
  if (length >= distance - 0.01) return false;
  if (length < 0.01) {
    // On the same spot: part in a direction of its own (golden angle).
    [dx, dy] = [Math.cos(turn * 2.39996), Math.sin(turn * 2.39996)];
    length = 1;
  }
  const step = (distance - Math.hypot(b[0] - a[0], b[1] - a[1])) / 2;
  a[0] -= (dx / length) * step;
  a[1] -= (dy / length) * step;
  b[0] += (dx / length) * step;
  b[1] += (dy / length) * step;
  return true;
}
