import type { ImportInput } from './input.js';
import { refuse } from './issue.js';

/** The whole of a file that has to be held at once, up to a limit. @throws Refusal */
export async function collectBytes({ name, open }: ImportInput, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of open()) {
    length += piece.length;
    if (length > limit) refuse('file-too-large', name, { bytes: length, limit });
    pieces.push(piece);
  }
  return joinBytes(pieces, length);
}

/** @param length of all of them together */
export function joinBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
