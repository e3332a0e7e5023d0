/** Everything the command line touches outside itself, so that tests hand in their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Folder the user stands in; relative paths refer to it. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a monotonic clock. */
  readonly clock: () => number;
  /** Locale of the system (BCP 47), used when the environment says nothing. */
  readonly locale: string;
  /** Whether stdout is a terminal. */
  readonly terminal: boolean;
  /** Columns of the terminal; unknown or none: undefined. */
  readonly columns?: number | undefined;
  /** Calls back when the user asks to stop (Ctrl-C, SIGTERM); until then these end the process as ever. */
  readonly onStop: (stop: () => void) => void;
}
