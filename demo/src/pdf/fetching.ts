import type { BrochureFile } from './files.ts';

/** The service worker keeps this cache through new versions of the page (`build/sw.js`). */
const CACHE = 'kangtu-brochure';

/** A file did not come, or not whole. */
export class FetchTrouble extends Error {}

/**
 * A file as it was sent: from this device when it was fetched before, else from the host, and then kept. `onBytes`
 * hears how many more bytes are there.
 */
export async function fetchKept(
  { path, bytes }: BrochureFile,
  base: string,
  onBytes: (more: number) => void,
): Promise<Blob> {
  const url = new URL(path, base);
  const cache = 'caches' in globalThis ? await caches.open(CACHE) : null;
  const kept = await cache?.match(url);
  if (kept !== undefined) {
    onBytes(bytes);
    return kept.blob();
  }
  const blob = await receive(url, onBytes);
  if (blob.size !== bytes) throw new FetchTrouble(`${path}: ${blob.size} of ${bytes} bytes`);
  // A device without room for it fetches it again the next time.
  await cache?.put(url, new Response(blob)).catch(() => undefined);
  return blob;
}

async function receive(url: URL, onBytes: (more: number) => void): Promise<Blob> {
  try {
    const response = await fetch(url);
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      parts.push(read.value);
      onBytes(read.value.length);
    }
    return new Blob(parts);
  } catch (error) {
    throw new FetchTrouble(String(error));
  }
}

/** The file that was packed with gzip, as a response of that type. */
export function unpacked(packed: Blob, type: string): Response {
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream, { headers: { 'content-type': type } });
}
