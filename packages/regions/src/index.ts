export { compositions } from './compositions.js';
export * from './data/index.js';
