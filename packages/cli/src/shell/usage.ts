import type { Issue } from '@kangtu/core';
import type { CommanderError } from 'commander';
import { issue } from './errors.js';

/** commander says what is wrong in an English sentence; the quoted name and its suggestion are what we need. */
export function usageIssue(error: CommanderError): Issue {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return issue('unknown-option', name, { name, near });
    case 'commander.unknownCommand':
      return issue('unknown-command', name, { name, near });
    case 'commander.missingArgument':
      return issue('missing-argument', name, { name });
    case 'commander.optionMissingArgument':
    case 'commander.missingMandatoryOptionValue':
      return issue('missing-option-value', name.split(' ')[0] ?? name, { name });
    default:
      return issue('usage', name, { message: error.message.replace(/^error: /, '') });
  }
}
