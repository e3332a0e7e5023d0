// What of the package runs in a browser: everything but Node's compiler, its fonts and the reader of brand files.
export { type Brand, NO_BRAND } from './brand.js';
export { type BrochureOptions, LogoError, makeBrochure } from './brochure.js';
export { EDITIONS, type Edition } from './pair.js';
export type { Paper } from './paper.js';
export type { Printer } from './printer.js';
export { createWebPrinter, type WebPrinterParts } from './web-printer.js';
