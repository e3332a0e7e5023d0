import type { Issue } from '@kangtu/core';

/** The input is wrong: exit 2. Every problem at once. */
export class InputError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => issue.code).join(', '));
    this.name = 'InputError';
  }
}

/** The world outside failed (a file, the disk): exit 3. */
export class OutsideError extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map((issue) => issue.code).join(', '));
    this.name = 'OutsideError';
  }
}

/** An error of `code`; `path` is a JSON pointer, an option such as `--date`, or a file name. */
export function issue(code: string, path: string, params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', path, params };
}
