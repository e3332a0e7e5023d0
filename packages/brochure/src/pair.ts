import type { Language } from '@kangtu/presenters';

/** A text in the brochure's language and, in a bilingual one, in the other. */
export interface Pair {
  readonly a: string;
  readonly b: string | null;
}

export const EDITIONS = ['zh', 'en', 'both'] as const;
/** Chinese, English, or both with Chinese first. */
export type Edition = (typeof EDITIONS)[number];

export type Say = (write: (lang: Language) => string) => Pair;

/** Writes a text in the languages of the edition; the second is dropped where it says the same. */
export function sayIn(edition: Edition): Say {
  if (edition !== 'both') return (write) => ({ a: write(edition), b: null });
  return (write) => {
    const [a, b] = [write('zh'), write('en')];
    return { a, b: b === a ? null : b };
  };
}

/** Works out each language when it is first asked for, and once. */
export function perLanguage<Value>(work: (lang: Language) => Value): (lang: Language) => Value {
  const done: Partial<Record<Language, Value>> = {};
  return (lang) => {
    done[lang] ??= work(lang);
    return done[lang];
  };
}

export function mainLanguage(edition: Edition): Language {
  return edition === 'both' ? 'zh' : edition;
}
