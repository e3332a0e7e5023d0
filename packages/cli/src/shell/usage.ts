import type { Issue } from '@kangtu/core';
import type { Language } from '@kangtu/presenters';
import type { Command, CommanderError } from 'commander';
import { InputError, issue } from './errors.js';

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
      return issue('too-many-arguments', '', { name, counts: message.match(/\d+/g)?.join(' / ') ?? '' });
    case 'commander.missingMandatoryOptionValue':
      return issue('missing-option', name.split(' ')[0] ?? name, {
        name: name.split(' ')[0] ?? name,
        example: name,
      });
    case 'commander.optionMissingArgument':
      return issue('missing-option-value', name.split(' ')[0] ?? name, { name });
    default:
      return issue('usage', name, { message });
  }
}

/** `--days --date 2027-04-10`: the value of --days was forgotten, not "--date". @throws InputError */
export function checkValues(command: Command): void {
  const issues = command.options
    .filter((option) => [command.getOptionValue(option.attributeName())].flat().some(looksLikeOption))
    .map((option) => option.long ?? option.flags)
    .map((name) => issue('missing-option-value', name, { name }));
  if (issues.length > 0) throw new InputError(issues);
}

const looksLikeOption = (value: unknown): boolean => typeof value === 'string' && value.startsWith('--');
