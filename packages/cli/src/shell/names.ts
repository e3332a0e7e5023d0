import { findPlaces, type Issue, type Place, type PlaceMatch, type Region, resolvePlace } from '@kangtu/core';
import { type Language, list, nameWithChinese, plain } from '@kangtu/presenters';
import { issue } from './errors.js';
import type { ChosenMap } from './regions.js';

const MOST_SUGGESTIONS = 6;

/** The place a text means, or the issue that says why not, with suggestions. `path`: an option or a JSON pointer. */
export async function placeNamed(
  map: ChosenMap,
  text: string,
  path: string,
  lang: Language,
): Promise<Place | Issue> {
  const found = resolvePlace(map.region, text);
  if (found.kind === 'one') return found.place;
  const name = plain(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const near = (matches: readonly Pick<PlaceMatch, 'place'>[]): string =>
    list(
      matches
        .slice(0, MOST_SUGGESTIONS)
        .map(({ place }) => `${nameWithChinese(place.names, lang)} [${place.id}]`),
      lang,
    );
  if (found.kind === 'ambiguous') return issue('name-ambiguous', path, { name, near: near(found.matches) });
  const elsewhere = (await map.others()).find((other) => isExact(other, text));
  if (elsewhere !== undefined) {
    const where = nameWithChinese(elsewhere.names, lang);
    return issue('name-elsewhere', path, { name, region: where, list: `${map.asked},${elsewhere.id}` });
  }
  const suggestions = found.suggestions.length > 0 ? found.suggestions : sharingCharacters(map.region, text);
  return suggestions.length > 0
    ? issue('name-unknown', path, { name, near: near(suggestions) })
    : issue('name-unknown-nothing-near', path, { name });
}

function isExact(region: Region, text: string): boolean {
  const [best] = findPlaces(region, text, 1);
  return best !== undefined && ['id', 'name', 'alias'].includes(best.kind);
}

/**
 * Places whose Chinese name holds at least half of the Hanzi typed, most first, then those that begin alike, then the shortest: a slip in a name of
 * two characters (阳硕 for 阳朔) is too far off for a near spelling.
 */
function sharingCharacters(region: Region, text: string): { place: Place }[] {
  const typed = [...new Set(text.slice(0, 20).match(/\p{Script=Han}/gu) ?? [])];
  if (typed.length < 2) return [];
  const rank = ({ names }: Place): number =>
    (names.zh.startsWith(typed[0] ?? '') ? 0 : 100) + names.zh.length;
  return region.places
    .map((place) => ({ place, shared: typed.filter((char) => place.names.zh.includes(char)).length }))
    .filter(({ shared }) => shared * 2 >= typed.length)
    .sort((a, b) => b.shared - a.shared || rank(a.place) - rank(b.place))
    .slice(0, MOST_SUGGESTIONS);
}

export function isPlace(value: Place | Issue): value is Place {
  return 'names' in value;
}

/** The places of a list of texts; issues are added to `issues`. */
export async function placesNamed(
  map: ChosenMap,
  texts: readonly string[],
  path: string,
  lang: Language,
  issues: Issue[],
): Promise<Place[]> {
  const found = await Promise.all(texts.map((text) => placeNamed(map, text, path, lang)));
  issues.push(...found.filter((each): each is Issue => !isPlace(each)));
  return found.filter(isPlace);
}
