export { type Composition, compositions } from './compositions.js';
export * from './data/index.js';
