/** A file of `build/brochure.ts`: where it lies below the page, and its bytes as they are sent. */
export interface BrochureFile {
  readonly path: string;
  readonly bytes: number;
}

interface BrochureFiles {
  readonly wasm: BrochureFile;
  readonly templates: BrochureFile;
  readonly fonts: readonly BrochureFile[];
}

declare const __BROCHURE_FILES__: BrochureFiles;

/** What a brochure needs beside the page itself. */
export const FILES: BrochureFiles = __BROCHURE_FILES__;

const all = [FILES.wasm, FILES.templates, ...FILES.fonts];
export const TOTAL_BYTES = all.reduce((sum, { bytes }) => sum + bytes, 0);

/** Whether all of it lies on this device already. */
export async function areKept(base: string): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const found = await Promise.all(all.map(({ path }) => caches.match(new URL(path, base))));
  return found.every((response) => response !== undefined);
}
