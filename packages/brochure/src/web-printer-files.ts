import { fontFiles } from './fonts.js';
import { dependencyFile, TEMPLATES } from './home.js';

/**
 * Where the parts of `createWebPrinter` lie on this machine, for whoever builds a page: the compiler, the whole fonts,
 * the folder of the templates.
 * @throws Error when the package `@myriaddreamin/typst-ts-web-compiler` is not installed.
 */
export function webPrinterFiles(): {
  readonly wasm: string;
  readonly fonts: readonly string[];
  readonly templates: string;
} {
  return {
    wasm: dependencyFile('@myriaddreamin/typst-ts-web-compiler/wasm'),
    fonts: fontFiles(),
    templates: TEMPLATES,
  };
}
