import { findLine, mergeRegions, type NamedLine, type Region } from '@kangtu/core';
import { list, nameOf, plain } from '@kangtu/presenters';
import { InputError, issue } from '../shell/errors.js';
import { bundledRegions, type ChosenMap, chooseMap } from '../shell/regions.js';
import type { Shell } from '../shell/shell.js';

/** A named line and the map it lies on. */
export interface LineOnMap {
  readonly line: NamedLine;
  readonly map: ChosenMap;
}

/**
 * The line a text means: on the map that was asked for, or among all bundled regions, with every region its stops
 * lie in. @throws InputError, OutsideError
 */
export async function lineNamed(shell: Shell, text: string, asked: string | undefined): Promise<LineOnMap> {
  if (asked !== undefined) {
    const map = await chooseMap(shell, asked);
    return { map, line: findLine(map.region, text) ?? unknownLine(shell, text, [map.region]) };
  }
  const bundled = Object.values(await bundledRegions());
  const home = bundled.find((region) => findLine(region, text) !== null);
  const line = home === undefined ? unknownLine(shell, text, bundled) : findLine(home, text)!;
  const touched = bundled.filter(
    (region) =>
      region === home || region.places.some(({ id }) => line.stops.some((stop) => stop.place === id)),
  );
  const merged = mergeRegions(touched);
  if (!merged.ok) throw new InputError(merged.issues);
  const ids = touched.map(({ id }) => id).join();
  const others = async () => bundled.filter((region) => !touched.includes(region));
  return { line, map: { region: merged.value, asked: ids, others } };
}

const MOST_SUGGESTIONS = 6;

function unknownLine(shell: Shell, text: string, regions: readonly Region[]): never {
  const alike = regions
    .flatMap(({ lines }) => lines)
    .filter((line) => isAlike(line, text))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ id, names }) => `${nameOf(names, shell.lang)} [${id}]`);
  const near = list(alike, shell.lang);
  throw new InputError([
    issue('line-unknown', 'line', {
      name: plain(text.slice(0, 60)),
      near: alike.length === 0 ? '' : shell.say(`您要找的是不是：${near}？`, ` Did you mean: ${near}?`),
    }),
  ]);
}

/** Two Hanzi in common, or a word. */
function isAlike({ id, names: { zh, en, aliases = [] } }: NamedLine, text: string): boolean {
  const all = [id, zh, en ?? '', ...aliases].join(' ').toLowerCase();
  const pieces = text.toLowerCase().match(/\p{Script=Han}{2}|[a-z]{3,}/gu) ?? [];
  return pieces.some((piece) => all.includes(piece));
}
