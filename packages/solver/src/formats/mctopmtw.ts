import type { NodeInput, ProblemInput, Window } from '../problem/input.js';
import { lineOf, numberLines, truncatedDistances } from './numbers.js';

/** Units of time in 1 of the file: windows have one decimal, Cordeau distances two. */
const SCALE = 100;

/**
 * Reads an instance of the multi-constraint team orienteering problem with multiple time windows (Souffriau,
 * Vansteenwegen, Vanden Berghe and Van Oudheusden 2013; KU Leuven collection): `tours N budget E1 .. E10`, the
 * start `0 x y 0 0 open close`, then N vertices `i x y service score O1 O2 O3 O4 C4 E fee e1 .. e10`.
 * Node i of the problem is vertex i of the file; node 1 is the end point, which the file leaves out.
 * Resource 0 is the entrance fee, kind z the vertices of type z + 1.
 * Distances are truncated to one decimal when all coordinates are whole (Solomon), else to two (Cordeau).
 * All times are whole hundredths.
 */
export function readMctopmtw(text: string): ProblemInput {
  const lines = numberLines('mctopmtw', text);
  const [tours, count, budget, ...limits] = lineOf('mctopmtw', lines, 0, 13) as [
    number,
    number,
    number,
    ...number[],
  ];
  const [, x, y, , , open, close] = lineOf('mctopmtw', lines, 1, 7) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const vertices = Array.from({ length: count }, (_, i) => vertexOf(lines, i));
  const points: [number, number][] = [
    [x, y],
    [x, y],
    ...vertices.map((line): [number, number] => [line[1]!, line[2]!]),
  ];
  const isWhole = points.every(([u, v]) => Number.isInteger(u) && Number.isInteger(v));
  const ends: NodeInput = { score: 0, service: 0, windows: [] };
  const day = { start: 0, end: 1, earliest: open * SCALE, latest: close * SCALE };
  return {
    travel: truncatedDistances(points, SCALE, isWhole ? 10 : 1),
    nodes: [ends, ends, ...vertices.map((line) => nodeOf(line, tours))],
    days: Array.from({ length: tours }, () => day),
    resources: [{ node: [0, 0, ...vertices.map((line) => line[11]!)], maxPerTrip: budget }],
    kinds: limits.slice(0, 10).map((maxPerTrip, z) => ({
      nodes: vertices.filter((line) => line[12 + z] === 1).map((line) => line[0]!),
      maxPerTrip,
    })),
  };
}

function vertexOf(lines: readonly number[][], i: number): number[] {
  const line = lineOf('mctopmtw', lines, i + 2, 22);
  if (line[0] !== i + 2)
    throw new Error(`mctopmtw: line ${i + 3} is vertex ${line[0]}, ${i + 2} is expected`);
  return line;
}

/** Windows 1 and 3 hold on odd tours and 2 and 4 on even ones, or the other way round when E = 0. */
function nodeOf(line: readonly number[], tours: number): NodeInput {
  const bounds = line.slice(5, 10).map((time) => Math.round(time * SCALE));
  const window = (k: number): Window => ({ open: bounds[k]!, close: bounds[k + 1]! });
  const normal = line[10] === 1;
  return {
    score: line[4]!,
    service: Math.round(line[3]! * SCALE),
    windowsByDay: Array.from({ length: tours }, (_, tour) =>
      (tour % 2 === 0) === normal ? [window(0), window(2)] : [window(1), window(3)],
    ),
  };
}
