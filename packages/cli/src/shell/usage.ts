import type { Issue } from '@kangtu/core';
import type { Language } from '@kangtu/presenters';
import type { CommanderError } from 'commander';
import { issue } from './errors.js';

/** commander says what is wrong in an English sentence; the quoted name and its suggestion are what we need. */
export function usageIssue(error: CommanderError, lang: Language): Issue {
  const message = error.message.replace(/^error: /, '');
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggested = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const near =
    suggested === undefined
      ? ''
      : lang === 'zh'
        ? `您要的是不是 ${suggested}？`
        : ` Did you mean ${suggested}?`;
  switch (error.code) {
    case 'commander.unknownOption':
      return issue('unknown-option', name, { name, near });
    case 'commander.unknownCommand':
      return issue('unknown-command', name, { name, near });
    case 'commander.missingArgument':
      return issue('missing-argument', name, { name });
    case 'commander.excessArguments':
      return issue('too-many-arguments', '', { message });
    case 'commander.optionMissingArgument':
      return issue('missing-option-value', name.split(' ')[0] ?? name, { name });
    default:
      return issue('usage', name, { message });
  }
}
