import { pinyin } from 'pinyin-pro';

const LONGEST = 60;

/** "龙胜温泉" -> longsheng-wenquan, "Dragon’s Gate Hotel" -> dragons-gate-hotel; empty when nothing is left. */
export function slug(text: string): string {
  return romanised(text)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

function romanised(text: string): string {
  return /\p{Script=Han}/u.test(text)
    ? pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ')
    : text;
}

/** What a person may type for a Chinese name: all syllables, and their first letters. */
export function pinyinAliases(zh: string): string[] {
  if (!/\p{Script=Han}/u.test(zh)) return [];
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  return [syllables.join(''), ...(initials.length > 1 ? [initials] : [])];
}
