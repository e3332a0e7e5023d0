import type { Command } from 'commander';
import type { Shell } from '../shell/shell.js';

export function declare(command: Command, _shell: Shell): void {
  command.action(() => {});
}
