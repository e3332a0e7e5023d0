import { effect, signal } from '@preact/signals';
import { keep, readKept } from './kept.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const theme = signal<Theme>(THEMES.find((name) => name === readKept('theme')) ?? 'auto');
export const largeText = signal(readKept('large') === 'yes');

export function nextTheme(): void {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!;
}

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const systemIsDark = signal(systemDark.matches);
systemDark.addEventListener('change', () => {
  systemIsDark.value = systemDark.matches;
});

effect(() => {
  keep('theme', theme.value);
  const dark = theme.value === 'dark' || (theme.value === 'auto' && systemIsDark.value);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
});

effect(() => {
  keep('large', largeText.value ? 'yes' : 'no');
  document.documentElement.classList.toggle('large-text', largeText.value);
});
