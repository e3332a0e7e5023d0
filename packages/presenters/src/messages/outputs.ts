import type { CardMessages } from './card.js';
import { CARD_EN } from './en/card.js';
import { PRINT_EN } from './en/print.js';
import type { Language } from './language.js';
import type { PrintMessages } from './print.js';
import { CARD_ZH } from './zh/card.js';
import { PRINT_ZH } from './zh/print.js';

const PRINT: Readonly<Record<Language, PrintMessages>> = { zh: PRINT_ZH, en: PRINT_EN };

export function printMessages(lang: Language): PrintMessages {
  return PRINT[lang];
}

const CARD: Readonly<Record<Language, CardMessages>> = { zh: CARD_ZH, en: CARD_EN };

export function cardMessages(lang: Language): CardMessages {
  return CARD[lang];
}
