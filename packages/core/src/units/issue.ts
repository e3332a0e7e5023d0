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
