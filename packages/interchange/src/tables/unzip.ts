import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { Refusal, refuse } from '../issue.js';

const PIECE = 16_384;
/** All entries together, inflated. A workbook of 200,000 rows is below; a zip bomb is far above. */
const MAX_INFLATED = 256 * 1024 * 1024;
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
      if (inflated > MAX_INFLATED) refuse('xlsx-too-large', at, { what: 'bytes', limit: MAX_INFLATED });
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
