import { PRINT_EN } from './en/print.js';
import type { Language } from './language.js';
import type { PrintMessages } from './print.js';
import { PRINT_ZH } from './zh/print.js';

const PRINT: Readonly<Record<Language, PrintMessages>> = { zh: PRINT_ZH, en: PRINT_EN };

export function printMessages(lang: Language): PrintMessages {
  return PRINT[lang];
}
