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

type Steps<T extends readonly unknown[]> = { readonly [K in keyof T]: () => T[K] | Promise<T[K]> };

/** The results of steps that need nothing of each other. @throws InputError with the issues of all that fail */
export async function together<T extends readonly unknown[]>(...steps: Steps<T>): Promise<T> {
  const wrong: InputError[] = [];
  const results: unknown[] = [];
  for (const step of steps)
    try {
      results.push(await step());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      wrong.push(error);
    }
  if (wrong.length === 0) return results as unknown as T;
  throw new InputError(
    wrong.flatMap(({ issues }) => issues),
    wrong.find(({ namesOf }) => namesOf !== undefined)?.namesOf,
  );
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

/** Names of the places and named lines of a region, for sentences. */
export function namesIn(region: Region): NamesOf {
  const names = new Map([...region.lines, ...region.places].map((each) => [each.id, each.names]));
  return (id) => names.get(id);
}
