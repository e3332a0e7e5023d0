import type { Issue, Region } from '@kangtu/core';
import type { NamesOf } from '@kangtu/presenters';
import type { ShellCode } from '../messages/sentence.js';

/** The input is wrong: exit 2. Every problem at once; `namesOf` lets the sentences name places. */
export class InputError extends Error {
  constructor(
    readonly issues: readonly Issue[],
    readonly namesOf?: NamesOf,
  ) {
    super(issues.map((each) => each.code).join(', '));
    this.name = 'InputError';
  }
}

/** The world outside failed (a file, the disk): exit 3. */
export class OutsideError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((each) => each.code).join(', '));
    this.name = 'OutsideError';
  }
}

/** An error of the command line itself; `path` is an option such as `--date`, a JSON pointer, or a file name. */
export function issue(code: ShellCode, path: string, params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', path, params };
}

/** Names of the places of a region, for sentences. */
export function namesIn(region: Region): NamesOf {
  const names = new Map(region.places.map((place) => [place.id, place.names]));
  return (id) => names.get(id);
}
