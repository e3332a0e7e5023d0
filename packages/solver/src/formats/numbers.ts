/** The lines of a text of numbers, without the empty ones. @throws Error naming the line that is not numbers. */
export function numberLines(format: string, text: string): number[][] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line, i) => {
    const numbers = line.split(/\s+/).map(Number);
    if (numbers.some((value) => !Number.isFinite(value))) {
      throw new Error(`${format}: line ${i + 1} is not a line of numbers: "${line.slice(0, 60)}"`);
    }
    return numbers;
  });
}

/** @throws Error when line `i` is missing or has fewer than `count` numbers. */
export function lineOf(format: string, lines: readonly number[][], i: number, count: number): number[] {
  const line = lines[i];
  if (!line) throw new Error(`${format}: line ${i + 1} is missing`);
  if (line.length < count) {
    throw new Error(`${format}: line ${i + 1} has ${line.length} numbers, at least ${count} are expected`);
  }
  return line;
}

/**
 * Euclidean distances truncated to whole steps of `step` units, `scale` units to 1 of the coordinates.
 * Coordinates have at most three decimals: in thousandths the square is whole and its root exact where it can be.
 */
export function truncatedDistances(
  points: readonly (readonly [number, number])[],
  scale: number,
  step: number,
): Float64Array {
  const n = points.length;
  const travel = new Float64Array(n * n);
  points.forEach(([x, y], i) => {
    points.forEach(([u, v], j) => {
      const dx = Math.round(x * 1000) - Math.round(u * 1000);
      const dy = Math.round(y * 1000) - Math.round(v * 1000);
      travel[i * n + j] = Math.floor((Math.sqrt(dx * dx + dy * dy) * scale) / 1000 / step) * step;
    });
  });
  return travel;
}
