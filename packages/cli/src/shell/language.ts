import type { Language } from '@kangtu/presenters';
import { InputError, issue } from './errors.js';

const ofTag = (tag: string): Language => (/^zh(?![a-z])/i.test(tag) ? 'zh' : 'en');

/**
 * The language to speak: `--lang`, else KANGTU_LANG, else the locale of the environment (LC_ALL, LC_MESSAGES,
 * LANG as POSIX orders them; "C" and "POSIX" say nothing), else the locale of the system.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  locale: string,
): Language {
  const option = optionValue(argv, '--lang');
  const asked = (option === 'both' ? undefined : option) ?? env.KANGTU_LANG;
  if (asked !== undefined && asked !== '') return ofTag(asked);
  const posix = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((tag) => tag !== undefined && tag !== '');
  return posix !== undefined && !/^(C|POSIX)(\.|$)/.test(posix) ? ofTag(posix) : ofTag(locale);
}

/** Commands that print both languages side by side with `--lang both`. */
const BILINGUAL = ['brochure', 'batch'];

/** `--lang` means Chinese or English: zh, zh-CN, zh_TW.UTF-8, en, en-GB ... @throws InputError */
export function checkLanguage(argv: readonly string[]): void {
  const received = optionValue(argv, '--lang');
  if (received === 'both' && argv.some((arg) => BILINGUAL.includes(arg))) return;
  if (received !== undefined && !/^(zh|en)(?![a-z])/i.test(received))
    throw new InputError([issue('language-unknown', '--lang', { received })]);
}

/** Value of `--name value` or `--name=value` before the real parser runs; undefined when absent. */
function optionValue(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return undefined;
  return argv[at] === name ? argv[at + 1] : argv[at]?.slice(name.length + 1);
}
