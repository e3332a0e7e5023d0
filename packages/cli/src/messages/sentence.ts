import type { Issue } from '@kangtu/core';
import { importSentence } from '@kangtu/interchange/messages';
import { issueSentence, type Language, type NamesOf, plain } from '@kangtu/presenters';
import { EN, REASONS_EN } from './en.js';
import { REASONS_ZH, ZH } from './zh.js';

/** Codes of the command line itself; the core's have their sentences in the presenters. */
export type ShellCode = keyof typeof ZH;

const CATALOGUES: Readonly<Record<Language, Readonly<Record<ShellCode, readonly [string, string]>>>> = {
  zh: ZH,
  en: EN,
};

/** Cause and what to do, ready to print. */
export function sentence(issue: Issue, lang: Language, namesOf?: NamesOf): { cause: string; action: string } {
  if (!Object.hasOwn(ZH, issue.code))
    return (
      importSentence(issue, lang, plain) ??
      issueSentence(issue, lang, namesOf) ?? { cause: plain(issue.code), action: '' }
    );
  const [cause, action] = CATALOGUES[lang][issue.code as ShellCode];
  const reasons = lang === 'zh' ? REASONS_ZH : REASONS_EN;
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(issue.params[name] ?? '');
      return plain(name === 'reason' && Object.hasOwn(reasons, value) ? (reasons[value] ?? value) : value);
    });
  return { cause: fill(cause), action: fill(action) };
}
