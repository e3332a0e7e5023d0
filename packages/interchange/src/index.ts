export { toOsm } from './osm/write-xml.js';
