import { readFileSync } from 'node:fs';
import { type Coverage, coveredByAll } from './cmap.js';
import { dependencyFile } from './home.js';

const FILES = [
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
];

export interface Fonts {
  readonly files: readonly Buffer[];
  /** Code points that every one of the fonts can show. */
  readonly covered: Coverage;
}

/** Paths of the fonts on this machine. */
export function fontFiles(): readonly string[] {
  return FILES.map(dependencyFile);
}

/** Noto Sans SC and Noto Serif SC (SIL Open Font License 1.1) as npm delivers them: the same on every machine. */
export function loadFonts(): Fonts {
  const files = fontFiles().map((file) => readFileSync(file));
  return { files, covered: coveredByAll(files) };
}
