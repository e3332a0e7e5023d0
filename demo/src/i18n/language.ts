import type { Language } from '@kangtu/presenters';
import { computed, effect, signal } from '@preact/signals';
import { keep, readKept } from '../state/kept.ts';
import type { Messages } from './zh.ts';

function first(): Language {
  const kept = readKept('language');
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export const language = signal<Language>(first());

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  zh: async () => (await import('./zh.ts')).zh,
  en: async () => (await import('./en.ts')).en,
};
const loaded: Partial<Record<Language, Messages>> = {};

/** The page's words in the language in use: there from the end of the first `loadLanguage` on. */
export const messages = computed<Messages>(() => loaded[language.value]!);

/** Most visitors never see the other language: its words are fetched when they are asked for. */
export async function loadLanguage(wanted: Language): Promise<void> {
  loaded[wanted] ??= await LOADERS[wanted]();
}

export async function switchLanguage(): Promise<void> {
  const next = language.value === 'zh' ? 'en' : 'zh';
  await loadLanguage(next);
  language.value = next;
}

effect(() => {
  keep('language', language.value);
  document.documentElement.lang = language.value === 'zh' ? 'zh-CN' : 'en';
  document.title = language.value === 'zh' ? '康途 Kangtu' : 'Kangtu 康途';
});
