export * from './geojson/geojson.js';
export { findingSentence } from './messages/finding.js';
export { issueSentence, type NamesOf } from './messages/issue.js';
export * from './messages/language.js';
export { plain } from './messages/plain.js';
export * from './messages/quantity.js';
export { nameOf, nameWithChinese, words } from './messages/speak.js';
export type { Words } from './messages/words.js';
export { itineraryText } from './text/text.js';
