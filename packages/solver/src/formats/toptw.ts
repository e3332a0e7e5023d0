import type { ProblemInput } from '../problem/input.js';
import { truncatedDistances } from './numbers.js';

export interface ToptwOptions {
  readonly tours: number;
  /** Decimals kept by distances; default: 1 when all coordinates are whole (Solomon: c, r, rc), else 2 (Cordeau: pr). */
  readonly decimals?: number;
}

/**
 * Reads an instance in the text format of the KU Leuven collection (Vansteenwegen et al. 2009; Montemanni and
 * Gambardella 2009): `type vehicles N days`, a line of capacities that orienteering ignores, then the depot and
 * N vertices, each `id x y service score f a list... open close`. Closing time = latest START of the visit.
 * Node i of the problem is vertex i of the file; node 0 is the depot.
 *
 * Every time of the result is a whole number in units of 10^-decimals, so all arithmetic on it is exact.
 */
export function readToptw(text: string, options: ToptwOptions): ProblemInput {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/\s+/))
    .filter((line) => line.length > 1);
  const header = lines[0]?.map(Number);
  if (header === undefined || lines.length < 3) throw new Error('toptw: the file has no header and vertices');
  const vertices = lines.slice(2).map((line, i) => readVertex(line, i));
  if (vertices.length !== header[2]! + 1)
    throw new Error(`toptw: line 1 announces ${header[2]} vertices, the file has ${vertices.length - 1}`);
  const decimals =
    options.decimals ?? (vertices.every((v) => Number.isInteger(v.x) && Number.isInteger(v.y)) ? 1 : 2);
  return toProblem(vertices, options.tours, 10 ** decimals);
}

interface Vertex {
  readonly x: number;
  readonly y: number;
  readonly service: number;
  readonly score: number;
  readonly open: number;
  readonly close: number;
}

function readVertex(words: readonly string[], index: number): Vertex {
  const line = words.map(Number);
  if (line.length < 7 || line.some((value) => !Number.isFinite(value))) {
    const got = words.join(' ').slice(0, 60);
    throw new Error(`toptw: vertex ${index}: expected at least 7 numbers, got "${got}"`);
  }
  if (line[0] !== index) throw new Error(`toptw: vertex ${index} is numbered ${line[0]}`);
  const [, x, y, service, score] = line as [number, number, number, number, number];
  return { x, y, service, score, open: line.at(-2)!, close: line.at(-1)! };
}

function toProblem(vertices: readonly Vertex[], tours: number, unit: number): ProblemInput {
  const depot = vertices[0]!;
  const day = { start: 0, end: 0, earliest: depot.open * unit, latest: depot.close * unit };
  return {
    travel: truncatedDistances(
      vertices.map(({ x, y }) => [x, y] as const),
      unit,
      1,
    ),
    nodes: vertices.map((v) => ({
      score: v.score,
      service: Math.round(v.service * unit),
      windows: [{ open: Math.round(v.open * unit), close: Math.round(v.close * unit) }],
    })),
    days: Array.from({ length: tours }, () => day),
  };
}
