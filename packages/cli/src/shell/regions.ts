import { type Issue, mergeRegions, type Region } from '@kangtu/core';
import { InputError, issue } from './errors.js';
import type { Shell } from './shell.js';
import { splitNames } from './split.js';

/** The default map: where the east and north loops run. */
export const DEFAULT_REGION = 'liuzhou,guilin';

/** Stands for every bundled region. */
const ALL_REGIONS = 'all';

/** The regions that come with Kangtu, by id; loaded when first asked for. */
export async function bundledRegions(): Promise<Readonly<Record<string, Region>>> {
  return (await import('@kangtu/regions')).regions;
}

/** The map in use, and what else there is to look a name up in. */
export interface ChosenMap {
  readonly region: Region;
  /** What --region said. */
  readonly asked: string;
  /** Bundled regions that are not on the map; loaded when asked for. */
  readonly others: () => Promise<readonly Region[]>;
}

export async function chooseMap(shell: Shell, asked: string): Promise<ChosenMap> {
  const region = await readRegion(shell, asked);
  const parts = new Set(region.parts.map(({ id }) => id));
  const others = async () => Object.values(await bundledRegions()).filter(({ id }) => !parts.has(id));
  return { region, asked, others };
}

/** A list of bundled ids, names and region files, or "all", as one map. @throws InputError, OutsideError */
export async function readRegion(shell: Shell, text: string): Promise<Region> {
  const { regionLoaders } = await import('@kangtu/regions/load');
  const ids = Object.keys(regionLoaders);
  const issues: Issue[] = [];
  const regions: Region[] = [];
  const asked = splitNames(text);
  const direct = asked.every((name) => Object.hasOwn(regionLoaders, name));
  const names = text === ALL_REGIONS ? ids : direct ? asked : await withCompositions(asked);
  for (const name of new Set(names)) {
    const region = (await bundledRegion(name)) ?? (await regionFile(shell, name, ids, issues));
    if (region !== null) regions.push(region);
  }
  if (issues.length > 0) throw new InputError(issues);
  const merged = mergeRegions(regions);
  if (!merged.ok)
    throw new InputError(merged.issues.map((each) => ({ ...each, path: `--region#${each.path}` })));
  return merged.value;
}

/** "guangxi" or "广西" stands for the regions it is made of. */
async function withCompositions(names: readonly string[]): Promise<readonly string[]> {
  const entries = Object.entries((await import('@kangtu/regions')).compositions);
  return names.flatMap((name) => {
    const key = name.toLowerCase();
    const met = entries.find(
      ([
        id,
        {
          names: { zh, en },
        },
      ]) => [id, zh, en?.toLowerCase()].some((each) => each === key),
    );
    return met === undefined ? [name] : met[1].regions;
  });
}

/** By id, Chinese or English name: "liuzhou", "柳州", "Liuzhou". Only names need the other regions loaded. */
async function bundledRegion(name: string): Promise<Region | undefined> {
  const { regionLoaders } = await import('@kangtu/regions/load');
  if (Object.hasOwn(regionLoaders, name)) return regionLoaders[name]!();
  if (/\.json$/i.test(name)) return undefined;
  const key = name.toLowerCase();
  return Object.values(await bundledRegions()).find(({ id, names }) =>
    [id, names.zh, names.zh.replace(/市$/, ''), names.en ?? ''].some((each) => each.toLowerCase() === key),
  );
}

async function regionFile(
  shell: Shell,
  name: string,
  known: readonly string[],
  issues: Issue[],
): Promise<Region | null> {
  if (!/\.json$/i.test(name)) {
    issues.push(issue('region-unknown', '--region', { name, known: known.join(', ') }));
    return null;
  }
  const { parseRegion } = await import('@kangtu/core/parse');
  const parsed = parseRegion(await shell.readJson(name));
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues.map((each) => ({ ...each, path: `${name}#${each.path}` })));
  return null;
}
