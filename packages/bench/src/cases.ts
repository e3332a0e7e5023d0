import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { collectionOf, readInstance } from './formats.js';

/** One problem of a collection. */
export interface Case {
  readonly instance: string;
  readonly file: string;
  readonly tours: number;
  readonly family: string;
  /** Best known score. */
  readonly best: number;
  /** The best known answer visits every node: nothing has to be chosen, only fitted in. */
  readonly allFit: boolean;
}

type Known = Readonly<Record<string, Record<string, unknown> | undefined>>;

/** The cases of a folder that `best-known.json`, there or one folder up, has a value for. */
export function casesIn(directory: string, format: string, tours: readonly number[], filter: RegExp): Case[] {
  const known = bestKnown(directory)[collectionOf(format)] as Known | undefined;
  if (known === undefined) throw new Error(`best-known.json has no entry "${collectionOf(format)}"`);
  return filesIn(directory).flatMap(({ file, name }) => {
    const entry = known[name] ?? known[name.replace(/\.[^.]*$/, '')];
    if (entry === undefined || !filter.test(name)) return [];
    if (format !== 'toptw') return toCase(file, name, format, Number(name.split('-')[1]), bestOf(entry));
    return tours.flatMap((m) => {
      const value = entry[m] as { best: number } | undefined;
      return value === undefined ? [] : toCase(file, name, format, m, value.best);
    });
  });
}

function bestKnown(directory: string): Record<string, unknown> {
  for (const folder of [directory, dirname(directory.replace(/\/$/, ''))]) {
    const file = join(folder, 'best-known.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  }
  throw new Error(`no best-known.json in ${directory} or one folder up`);
}

/** The instance files of a folder, by name; descriptions of a format are none. */
export function filesIn(directory: string): { file: string; name: string }[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ['.txt', '.ophs'].includes(extname(entry.name)))
    .filter((entry) => !entry.name.startsWith('format_'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, name: file.slice(join(directory, '/').length) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** MCTOPMTW files have a `benchmark`, OPHS files an optimum. */
function bestOf(entry: Record<string, unknown>): number {
  return Number(entry.benchmark ?? entry.opt);
}

function toCase(file: string, name: string, format: string, tours: number, best: number): Case {
  const instance = basename(name, extname(name));
  const { nodes } = readInstance(format, readFileSync(file, 'utf8'), tours);
  const total = nodes.reduce((sum, node) => sum + node.score, 0);
  return { instance, file, tours, family: familyOf(name, instance), best, allFit: best === total };
}

/** c1, c2, r1, ... of Solomon; pr01-10 and pr11-20 of Cordeau; else the folder or the letters. */
function familyOf(name: string, instance: string): string {
  const cordeau = /pr(\d\d)$/.exec(instance);
  if (cordeau) return Number(cordeau[1]) <= 10 ? 'pr01-10' : 'pr11-20';
  const solomon = /(?:^|-)(c|r|rc)(\d)\d\d$/.exec(instance);
  if (solomon) return `${solomon[1]}${solomon[2]}`;
  return name.includes('/') ? dirname(name) : instance;
}
