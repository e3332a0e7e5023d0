import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Itinerary } from '@kangtu/core';
import { makeFolders, notWritten } from '../shell/files.js';
import type { Done } from './outcome.js';

/** Name of an unfinished folder: ".part-<machine>-<process>-<random>"; several machines may share the results. */
const PART = /^\.part-([0-9a-f]{8})-(\d+)-/;

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** The itinerary of a finished job, or null. A folder bears its name only when it is whole. */
export async function finished(out: string, folder: string): Promise<Itinerary | null> {
  try {
    return JSON.parse(await readFile(join(out, folder, 'trip.json'), 'utf8')) as Itinerary;
  } catch {
    return null;
  }
}

/** Writes all files beside their place, then moves the folder there in one step: a kill leaves none or all. */
export async function writeFolder(
  out: string,
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const part = join(out, `.part-${machine()}-${process.pid}-${randomUUID()}`);
  try {
    await makeFolders(part);
    for (const [name, content] of Object.entries(files)) await writeFile(join(part, name), content);
    await rename(part, join(out, folder));
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    // Another process has finished the same job in the meantime.
    if ((await finished(out, folder)) === null) throw notWritten(folder, error);
  }
}

/** Removes what killed processes of this machine left behind; folders of living ones stay. */
export async function sweep(out: string): Promise<void> {
  for (const name of await readdir(out)) {
    const [, where, owner] = PART.exec(name) ?? [];
    if (where === machine() && !alive(Number(owner)))
      await rm(join(out, name), { recursive: true, force: true });
  }
}

function alive(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

export function doneOf(line: number, folder: string, status: Done['status'], trip: Itinerary): Done {
  return {
    line,
    folder,
    status,
    days: trip.days.length,
    stops: trip.totals.stops,
    metres: trip.totals.metres,
    warnings: trip.findings.filter(({ severity }) => severity !== 'info').length,
  };
}
