import { InputError, issue } from './errors.js';

/** The whole number that an option holds. @throws InputError */
export function wholeNumber(name: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new InputError([issue('not-a-number', name, { name, min, max, received: text })]);
}
