export { type Brand, NO_BRAND } from './brand.js';
export { type BrochureOptions, LogoError, makeBrochure } from './brochure.js';
export { type Logo, readLogo } from './logo.js';
export { createPrinter } from './node-printer.js';
export { EDITIONS, type Edition } from './pair.js';
export { PAPERS, type Paper } from './paper.js';
export { type BrandCode, parseBrand } from './parse-brand.js';
export type { Printer } from './printer.js';
