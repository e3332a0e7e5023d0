import type { Language } from '@kangtu/presenters';
import { computed, effect, signal } from '@preact/signals';
import { keep, readKept } from '../state/kept.ts';
import { en } from './en.ts';
import { type Messages, zh } from './zh.ts';

function first(): Language {
  const kept = readKept('language');
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export const language = signal<Language>(first());
export const messages = computed<Messages>(() => (language.value === 'zh' ? zh : en));

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
}

effect(() => {
  keep('language', language.value);
  document.documentElement.lang = messages.value.htmlLang;
  document.title = language.value === 'zh' ? '康途 Kangtu' : 'Kangtu 康途';
});
