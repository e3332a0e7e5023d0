import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { Refusal, refuse } from '../issue.js';

const PIECE = 16_384;
/** All entries together, inflated: a workbook of 100,000 rows is below. */
const MAX_INFLATED = 128 * 1024 * 1024;
/** Sheets shrink ten to thirty times. Above this share, and once it is much, it is a zip bomb. */
const MAX_GROWTH = 100;
const MUCH = 16 * 1024 * 1024;
const MAX_ENTRIES = 1000;

/**
 * Streams the wanted entries of a zip archive, in the archive's order, and stops when they grow beyond all use: what is
 * held at a time is one piece. The archive's own statements of size are not relied upon.
 * @param entry what takes the pieces of an entry, or null when it is not wanted
 * @throws Refusal
 */
export function unzip(
  bytes: Uint8Array,
  at: string,
  entry: (name: string) => ((piece: Uint8Array, last: boolean) => void) | null,
): void {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('xlsx-broken', at, { detail: 'not a zip archive' });
  let inflated = 0;
  let entries = 0;
  let open = 0;
  const unzipper = new Unzip((file) => {
    if (++entries > MAX_ENTRIES) refuse('xlsx-too-large', at, { what: 'entries', limit: MAX_ENTRIES });
    const take = entry(file.name);
    if (take === null) return;
    open++;
    file.ondata = (error, piece, last) => {
      if (error !== null) throw error;
      inflated += piece.length;
      const most = Math.min(MAX_INFLATED, Math.max(MUCH, bytes.length * MAX_GROWTH));
      if (inflated > most) refuse('xlsx-too-large', at, { what: 'bytes', limit: most });
      take(piece, last);
      if (last) open--;
    };
    file.start();
  });
  unzipper.register(UnzipInflate);
  unzipper.register(UnzipPassThrough);
  try {
    for (let i = 0; i < bytes.length; i += PIECE)
      unzipper.push(bytes.subarray(i, i + PIECE), i + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    refuse('xlsx-broken', at, {
      detail: String(error instanceof Error ? error.message : error).slice(0, 120),
    });
  }
  if (open > 0) refuse('xlsx-broken', at, { detail: 'cut off' });
}
