export * from './messages/language.js';
