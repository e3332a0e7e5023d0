import type { Issue } from '@kangtu/core';
import type { Language } from '@kangtu/presenters';
import { EN } from './en.js';
import { ZH } from './zh.js';

type Template = readonly [cause: string, action: string];
export type Catalogue = Readonly<Record<string, Template>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { zh: ZH, en: EN };

/** Cause and what to do, of an issue. */
export function sentence(issue: Issue, lang: Language): { cause: string; action: string } {
  const [cause, action] = CATALOGUES[lang][issue.code] ?? [issue.code, ''];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(issue.params[name] ?? ''));
  return { cause: fill(cause), action: fill(action) };
}
