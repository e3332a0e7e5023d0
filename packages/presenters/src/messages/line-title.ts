import { cleanLine } from '../clean.js';
import type { Language } from './language.js';

const DAYS = {
  zh: ['一', '两', '三', '四', '五'],
  en: ['one day', 'two days', 'three days', 'four days', 'five days'],
} as const;

/** Title of a trip along a line that a plan names: the line's own name, whatever the traveller likes. */
export function lineTitle(
  { zh, en }: { readonly zh: string; readonly en: string | null },
  days: number,
  lang: Language,
): string {
  const count = DAYS[lang][days - 1] ?? days;
  return lang === 'zh' ? `${cleanLine(zh)}${count}日游` : `${cleanLine(en ?? zh)}, ${count}`;
}
