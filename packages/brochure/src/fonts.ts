import { closeSync, openSync, readSync } from 'node:fs';
import { type Coverage, cmapExtent, coveredByAll, DIRECTORY_BYTES } from './cmap.js';
import { dependencyFile } from './home.js';

const FILES = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

/**
 * Paths of the fonts on this machine: Noto Sans SC and Noto Serif SC (SIL Open Font License 1.1) as npm delivers them,
 * the same on every machine.
 */
export function fontFiles(): readonly string[] {
  return FILES.map(dependencyFile);
}

/** Code points that every one of the fonts can show. Of 36 MB it reads 60 kB. */
export function coverageOf(files: readonly string[]): Coverage {
  return coveredByAll(files.map(readCmap));
}

function readCmap(file: string): Uint8Array {
  const descriptor = openSync(file, 'r');
  try {
    const { offset, length } = cmapExtent(readPart(descriptor, 0, DIRECTORY_BYTES));
    return readPart(descriptor, offset, length);
  } finally {
    closeSync(descriptor);
  }
}

function readPart(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readSync(descriptor, bytes, 0, length, offset);
  return bytes;
}
