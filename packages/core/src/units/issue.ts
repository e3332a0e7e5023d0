/**
 * What is wrong with an input, as data: a code, the place in the input, and parameters. The sentence (cause and
 * what to do) is made at the edge, in `presenters/messages`, in Chinese and in English.
 */
export interface Issue<Code extends string = string> {
  readonly code: Code;
  readonly severity: 'error' | 'warning';
  /** JSON pointer into the input, for example `/places/3/hours`; `` = the whole. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or every problem at once. Warnings may come with a value. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue<Code>[] }
  | { readonly ok: false; readonly issues: readonly Issue<Code>[] };

/** Problems that nobody took as data; `issues` holds them all. The message names codes and places, not sentences. */
export class IssuesError extends Error {
  override readonly name = 'IssuesError';

  constructor(readonly issues: readonly Issue[]) {
    super(
      issues.map(({ code, path, params }) => `${code} at "${path}" ${JSON.stringify(params)}`).join('\n'),
    );
  }
}

/**
 * The value of a result, for scripts that end where something is wrong.
 * @throws IssuesError with every problem.
 */
export function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new IssuesError(result.issues);
  return result.value;
}
