export { type Brand, type BrandCode, NO_BRAND, parseBrand } from './brand.js';
export { type BrochureOptions, makeBrochure } from './brochure.js';
export { type Logo, readLogo } from './logo.js';
export { EDITIONS, type Edition } from './pair.js';
export { PAPERS, type Paper } from './paper.js';
export { createPrinter, type Printer } from './printer.js';
