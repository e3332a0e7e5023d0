import type { Issue, Names } from '@kangtu/core';
import type { Language } from './language.js';
import { plain } from './plain.js';
import { duration, list } from './quantity.js';
import type { Say } from './sentences.js';
import { nameOf } from './speak.js';

/** Looks up the names of a place or a named line; undefined when it knows none. */
export type NamesOf = (id: string) => Names | undefined;

export function sayIn(lang: Language, namesOf: NamesOf): Say {
  return {
    place: (id) => {
      const names = namesOf(id);
      if (names !== undefined) return nameOf(names, lang);
      return lang === 'zh' ? `“${id}”` : `"${id}"`;
    },
    lines: (ids) => {
      const named = ids.split(', ').map((id) => {
        const names = namesOf(id);
        return names === undefined ? id : `${nameOf(names, lang)} [${id}]`;
      });
      return list(named, lang);
    },
    duration: (minutes) => duration(minutes as Parameters<typeof duration>[0], lang),
  };
}

const LONGEST = 80;
/** Lists of what is allowed, which the core writes itself. */
const LONGEST_LIST = 600;

/** Params echo the input, which nobody has checked: made printable and short. */
export function printable(params: Issue['params']): Issue['params'] {
  const short = (text: string, most: number): string =>
    text.length > most ? `${text.slice(0, most)}…` : text;
  const most = (key: string): number =>
    key === 'allowed' || key === 'known' || key === 'alike' ? LONGEST_LIST : LONGEST;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' ? short(plain(value), most(key)) : value,
    ]),
  );
}
