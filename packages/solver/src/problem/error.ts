/** One thing wrong with a ProblemInput. */
export interface ProblemIssue {
  readonly code:
    | 'not-a-number'
    | 'negative'
    | 'not-whole'
    | 'not-finite'
    | 'wrong-size'
    | 'bad-index'
    | 'window-upside-down'
    | 'windows-not-sorted'
    | 'not-concave'
    | 'empty'
    | 'contradiction';
  /** Place in the input, for example `nodes[3].windows[0].close`. */
  readonly field: string;
  /** The offending value. */
  readonly value: unknown;
  /** What was expected there. */
  readonly expected: string;
}

/** Thrown by `createProblem`: everything that is wrong with the input, at once. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly issues: readonly ProblemIssue[];

  constructor(issues: readonly ProblemIssue[]) {
    const lines = issues
      .slice(0, 20)
      .map((i) => `${i.field}: ${i.expected}, not ${show(i.value)} (${i.code})`);
    if (issues.length > 20) lines.push(`and ${issues.length - 20} more`);
    super(`The problem has ${issues.length} error(s):\n${lines.join('\n')}`);
    this.issues = issues;
  }
}

function show(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
