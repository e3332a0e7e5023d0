import type { NodeInput, ProblemInput, Window } from '../problem/input.js';
import { lineOf, numberLines, truncatedDistances } from './numbers.js';

/** Units of time in 1 (minute) of the file: distances have two decimals. */
const SCALE = 100;

/**
 * Reads an instance of the tourist trip design problem (KU Leuven collection): `k tours weekday N ...`, the hotel
 * `0 x y 0 0 open close`, then N points `i x y visit score type open0 close0 .. open6 close6 fee`. Tour d is on weekday
 * (weekday + d) modulo 7; `0 0` is a closed day; closing time is the latest START of a visit.
 * Node i of the problem is point i of the file, node 0 the hotel. Distances truncated to two decimals; all times
 * whole hundredths of a minute.
 */
export function readTtdp(text: string): ProblemInput {
  const lines = numberLines('ttdp', text);
  const [, tours, weekday, count] = lineOf('ttdp', lines, 0, 4) as [number, number, number, number];
  const hotel = lineOf('ttdp', lines, 1, 7);
  const points = Array.from({ length: count }, (_, i) => pointOf(lines, i));
  const day = { start: 0, end: 0, earliest: hotel[5]! * SCALE, latest: hotel[6]! * SCALE };
  return {
    travel: truncatedDistances(
      [hotel, ...points].map((line) => [line[1]!, line[2]!] as const),
      SCALE,
      1,
    ),
    nodes: [{ score: 0, service: 0, windows: [] }, ...points.map((line) => nodeOf(line, tours, weekday))],
    days: Array.from({ length: tours }, () => day),
  };
}

function pointOf(lines: readonly number[][], i: number): number[] {
  const line = lineOf('ttdp', lines, i + 2, 20);
  if (line[0] !== i + 1) throw new Error(`ttdp: line ${i + 3} is point ${line[0]}, ${i + 1} is expected`);
  return line;
}

function nodeOf(line: readonly number[], tours: number, weekday: number): NodeInput {
  return {
    score: line[4]!,
    service: Math.round(line[3]! * SCALE),
    windowsByDay: Array.from({ length: tours }, (_, tour) => windowOn(line, (weekday + tour) % 7)),
  };
}

function windowOn(line: readonly number[], weekday: number): Window[] {
  const [open, close] = [line[6 + 2 * weekday]!, line[7 + 2 * weekday]!];
  return open === 0 && close === 0 ? [] : [{ open: open * SCALE, close: close * SCALE }];
}
