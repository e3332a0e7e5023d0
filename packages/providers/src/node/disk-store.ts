import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { KnownPair, PairStore } from '../cached.js';

const FORMAT = 'kangtu/travel-times@1';

/** A store in one JSON file. `save` writes it whole (temporary file, then rename); an unreadable file counts as empty. */
export interface DiskStore extends PairStore {
  readonly save: () => Promise<void>;
  readonly size: () => number;
}

/**
 * @param maxAge milliseconds an answer stays good; older ones are dropped when the file is opened.
 * @param now milliseconds since 1970, from the caller's clock.
 */
export async function openDiskStore(file: string, maxAge: number, now: number): Promise<DiskStore> {
  const pairs = await read(file, now - maxAge);
  let changed = false;
  return {
    get: (key) => pairs.get(key)?.pair,
    set: (key, pair) => {
      pairs.set(key, { pair, at: now });
      changed = true;
    },
    size: () => pairs.size,
    save: async () => {
      if (!changed) return;
      const rows = [...pairs].map(([key, { pair, at }]) => JSON.stringify([key, ...pair, at]));
      await writeWhole(file, `{"format":${JSON.stringify(FORMAT)},"pairs":[\n${rows.join(',\n')}\n]}\n`);
      changed = false;
    },
  };
}

async function read(file: string, since: number) {
  const pairs = new Map<string, { pair: KnownPair; at: number }>();
  const text = await readFile(file, 'utf8').catch(() => '{}');
  for (const row of rowsOf(text)) {
    const [key, seconds, metres, at] = row;
    if (typeof key !== 'string' || !isAmount(seconds) || !isAmount(metres) || typeof at !== 'number')
      continue;
    if (at >= since) pairs.set(key, { pair: [seconds, metres], at });
  }
  return pairs;
}

function rowsOf(text: string): unknown[][] {
  try {
    const value = JSON.parse(text) as { format?: unknown; pairs?: unknown };
    return value.format === FORMAT && Array.isArray(value.pairs) ? value.pairs.filter(Array.isArray) : [];
  } catch {
    return [];
  }
}

const isAmount = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0);

async function writeWhole(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
