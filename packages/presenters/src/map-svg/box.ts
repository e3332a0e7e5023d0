/** An upright rectangle in drawing units; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

export function inside(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** From the box to a point outside it; 0 inside. */
export function distance(box: Box, [x, y]: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** Whether a straight line touches the box (Liang and Barsky, 1984). */
export function crosses(box: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  // Most are far away: a map asks for tens of thousands.
  if (Math.max(x1, x2) < box.x || Math.min(x1, x2) > box.x + box.width) return false;
  if (Math.max(y1, y2) < box.y || Math.min(y1, y2) > box.y + box.height) return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const clip = (p: number, q: number): boolean => {
    if (p < 0) from = Math.max(from, q / p);
    else if (p > 0) to = Math.min(to, q / p);
    return p !== 0 || q >= 0;
  };
  return (
    clip(-dx, x1 - box.x) &&
    clip(dx, box.x + box.width - x1) &&
    clip(-dy, y1 - box.y) &&
    clip(dy, box.y + box.height - y1) &&
    from <= to
  );
}

/** Two decimals are enough for any printer. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
