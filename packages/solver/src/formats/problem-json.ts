import type { ProblemInput } from '../problem/input.js';

/**
 * Reads a problem written as JSON: the fields of `ProblemInput` under their own names, with two differences that
 * JSON needs. `travel` is a list of rows (`travel[from][to]`), and null in it means unreachable.
 *
 * ```json
 * { "travel": [[0, 10], [10, 0]],
 *   "nodes": [{ "score": 0, "service": 0 }, { "score": 5, "service": 30, "windows": [{ "open": 60, "close": 120 }] }],
 *   "days": [{ "start": 0, "end": 0, "earliest": 0, "latest": 480 }] }
 * ```
 *
 * Only the outline is checked here; `createProblem` checks every value and names field and value.
 * @throws Error when the text is not JSON or not such an object.
 */
export function readProblemJson(text: string): ProblemInput {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error('problem: expected an object');
  const { travel, nodes, days } = value;
  for (const [name, list] of Object.entries({ travel, nodes, days })) {
    if (!Array.isArray(list)) throw new Error(`problem: "${name}" must be a list`);
  }
  const rows = (travel as unknown[]).map((row, i) => {
    if (!Array.isArray(row)) throw new Error(`problem: travel[${i}] must be a list`);
    return row.map((leg: unknown) => (leg === null ? Infinity : (leg as number)));
  });
  if (rows.some((row) => row.length !== rows.length))
    throw new Error(`problem: travel must have as many columns as rows (${rows.length})`);
  return { ...(value as unknown as ProblemInput), travel: rows.flat() };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
