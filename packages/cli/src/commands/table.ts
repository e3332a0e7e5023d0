import type { Language } from '@kangtu/presenters';
import type { Command } from 'commander';
import type { Shell } from '../shell/shell.js';

/**
 * A command file exports `declare`: it adds arguments, options and an action to its commander command. The
 * action throws `InputError` (exit 2) or `OutsideError` (exit 3), or sets `shell.exitCode`; anything else that
 * is thrown is a fault of ours (exit 1).
 */
export interface CommandFile {
  readonly declare: (command: Command, shell: Shell) => void;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Loaded only when the command is named, so that the others cost nothing. */
  readonly load: () => Promise<CommandFile>;
}

/** One entry a command, one file a command. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'plan',
    summary: { zh: '规划一次行程', en: 'plan a trip' },
    load: () => import('./plan.js'),
  },
];
