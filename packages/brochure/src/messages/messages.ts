import type { Language } from '@kangtu/presenters';
import { EN } from './en.js';
import type { BrochureMessages } from './sentences.js';
import { ZH } from './zh.js';

const MESSAGES: Readonly<Record<Language, BrochureMessages>> = { zh: ZH, en: EN };

export function messages(lang: Language): BrochureMessages {
  return MESSAGES[lang];
}
