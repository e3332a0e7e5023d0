export { regionLoaders } from './data/load.js';
