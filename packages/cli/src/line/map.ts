import { findLine, mergeRegions, type NamedLine, type Region } from '@kangtu/core';
import { InputError } from '../shell/errors.js';
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
    return { map, line: findLine(map.region, text) ?? unknownLine(text, [map.region]) };
  }
  const bundled = Object.values(await bundledRegions());
  const home = bundled.find((region) => findLine(region, text) !== null);
  const line = home === undefined ? unknownLine(text, bundled) : findLine(home, text)!;
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

function unknownLine(text: string, regions: readonly Region[]): never {
  const known = regions.flatMap(({ lines }) => lines.map(({ id }) => id)).join(', ');
  throw new InputError([
    { code: 'unknown-line', severity: 'error', path: 'line', params: { line: text, known } },
  ]);
}
