import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** This package by its name: code that was bundled into another one finds its templates and fonts, too. */
const MANIFEST = createRequire(import.meta.url).resolve('@kangtu/brochure/package.json');

/** The only folder that the compiler may read. */
export const TEMPLATES = join(dirname(MANIFEST), 'templates');

/** A configuration of fontconfig in which there are no fonts. */
export const NO_SYSTEM_FONTS = join(dirname(MANIFEST), 'fontconfig', 'no-fonts.conf');

/** The path of a file that belongs to a package which this one depends on. */
export const dependencyFile: (name: string) => string = createRequire(MANIFEST).resolve;
