// Pinyin of Chinese names, so that a place is found by "chengyangbazhai" or "cybz".
import { pinyin } from 'pinyin-pro';

const LETTERS = /[^a-z0-9]/g;
const syllables = (zh, pattern) =>
  pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, pattern })
    .map((part) => part.toLowerCase().replace(LETTERS, ''))
    .join('');

/** The name without brackets, joined, and its initials where they are three or more. */
function forms(zh) {
  const bare = zh.replace(/（.*?）/g, '');
  const initials = syllables(bare, 'first');
  return [syllables(bare), ...(initials.length > 2 && initials.length < 9 ? [initials] : [])];
}

/** Aliases of a place with pinyin added: the seed's own first, nothing twice. */
export function withPinyin(zh, aliases) {
  const short = aliases.filter((alias) => /^\p{Script=Han}{2,6}$/u.test(alias));
  const added = [zh, ...short].flatMap(forms).filter((form) => form.length > 1);
  return [...new Set([...aliases, ...added])];
}
