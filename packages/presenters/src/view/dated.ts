import { factDate, type ShownFact } from '@kangtu/core';
import { cleanLine } from '../clean.js';
import type { Language } from '../messages/language.js';
import { printMessages } from '../messages/outputs.js';

/** A fact in words, with the date it is of, or the day it was read where its source bears none. */
export function dated(text: string, { asOf }: Pick<ShownFact<unknown>, 'asOf'>, lang: Language): string {
  const say = printMessages(lang);
  const { date, isDated } = factDate(asOf);
  return (isDated ? say.asOf : say.readOn)(text, cleanLine(date));
}
