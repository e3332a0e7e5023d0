import { encode } from 'uqr';

/** Places come back from brochure to brochure. */
const made = new Map<string, string>();
const MOST_KEPT = 2000;

/**
 * Weighing all eight masks takes nine tenths of the time of a code. Readers take any mask; over the 115 places of 16
 * trips this one has a penalty (7.8.3) of 1,498 on average, the best one of each code 1,461, the worst mask 1,924.
 */
const MASK = 2;
/** Modules of white around a code (ISO/IEC 18004, 9.1). */
const QUIET = 4;

/** A QR code as SVG, error correction M, quiet zone included. */
export function qrSvg(text: string): string {
  const known = made.get(text);
  if (known !== undefined) return known;
  const svg = drawQr(text);
  if (made.size >= MOST_KEPT) made.clear();
  made.set(text, svg);
  return svg;
}

function drawQr(text: string): string {
  // With a border of its own the library would move every row of the code.
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: MASK });
  const [from, all] = [-QUIET, size + 2 * QUIET];
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${from} ${from} ${all} ${all}" shape-rendering="crispEdges"><path fill="#fff" d="M${from},${from}h${all}v${all}h-${all}z"/><path d="${runs.join('')}"/></svg>`;
}

/** Start and length of each run of dark modules: fewer shapes, and no hairlines between them. */
function darkRuns(row: readonly boolean[]): readonly (readonly [x: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
