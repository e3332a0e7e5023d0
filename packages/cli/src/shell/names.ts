import { type Issue, type Place, type PlaceMatch, type Region, resolvePlace } from '@kangtu/core';
import { type Language, list, nameWithChinese, plain } from '@kangtu/presenters';
import { issue } from './errors.js';

const MOST_SUGGESTIONS = 6;

/** "甲,乙、丙" -> three names; blanks dropped. Commas of both languages part names. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** The place a text means, or the issue that says why not, with suggestions. `path`: an option or a JSON pointer. */
export function placeNamed(region: Region, text: string, path: string, lang: Language): Place | Issue {
  const found = resolvePlace(region, text);
  if (found.kind === 'one') return found.place;
  const name = plain(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const near = (matches: readonly PlaceMatch[]): string =>
    list(
      matches
        .slice(0, MOST_SUGGESTIONS)
        .map(({ place }) => `${nameWithChinese(place.names, lang)} [${place.id}]`),
      lang,
    );
  if (found.kind === 'ambiguous') return issue('name-ambiguous', path, { name, near: near(found.matches) });
  return found.suggestions.length > 0
    ? issue('name-unknown', path, { name, near: near(found.suggestions) })
    : issue('name-unknown-nothing-near', path, { name });
}

export function isPlace(value: Place | Issue): value is Place {
  return 'names' in value;
}

/** The places of a list of texts; issues are added to `issues`. */
export function placesNamed(
  region: Region,
  texts: readonly string[],
  path: string,
  lang: Language,
  issues: Issue[],
): Place[] {
  const found = texts.map((text) => placeNamed(region, text, path, lang));
  issues.push(...found.filter((each): each is Issue => !isPlace(each)));
  return found.filter(isPlace);
}
