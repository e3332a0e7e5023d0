import { InputError, issue } from '../shell/errors.js';
import { refuseSameFile } from '../shell/files.js';
import type { Shell } from '../shell/shell.js';

interface OutputOptions {
  readonly json?: boolean;
  readonly geojson?: boolean;
  readonly out?: string;
  readonly request?: string;
}

/** What other commands write, or nobody. */
const NOT_A_PLAN = /\.(pdf|gpx|kml|ics|html?|csv|svg|docx?|xlsx?)$/i;

/** What is to be written can be, and where: said before the search, not after it. @throws InputError */
export function checkOutput(shell: Shell, { json, geojson, out, request }: OutputOptions): void {
  if (json && geojson)
    throw new InputError([issue('options-exclude', '--geojson', { first: '--json', second: '--geojson' })]);
  refuseSameFile(shell.io.cwd, out, request);
  const ending = NOT_A_PLAN.exec(out ?? '')?.[0];
  if (ending !== undefined) throw new InputError([issue('plan-not-of-format', '--out', { ending })]);
}
