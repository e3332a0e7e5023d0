import type { ImportCode } from '../issue.js';
import { columnTitle } from '../tables/columns.js';
import { EN } from './en.js';
import { ZH } from './zh.js';

const CATALOGUES = { zh: ZH, en: EN } satisfies Record<
  string,
  Readonly<Record<ImportCode, readonly [string, string]>>
>;

/**
 * Why something could not be imported and what to do, with the parameters in it; null for a code of another package.
 * `clean` makes text from data harmless for where it is shown.
 */
export function importSentence(
  issue: { readonly code: string; readonly params: Readonly<Record<string, string | number>> },
  lang: 'zh' | 'en',
  clean: (text: string) => string,
): { readonly cause: string; readonly action: string } | null {
  if (!Object.hasOwn(ZH, issue.code)) return null;
  const [cause, action] = CATALOGUES[lang][issue.code as ImportCode];
  const params = { ...issue.params };
  if (typeof params.column === 'string') params.column = columnTitle(params.column, lang);
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => clean(String(params[name] ?? '')));
  return { cause: fill(cause), action: fill(action) };
}
