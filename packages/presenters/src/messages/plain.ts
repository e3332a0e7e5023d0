/**
 * Text from data made safe to print: control characters (ANSI escapes among them) become their pictures
 * (U+2400 ..), line and paragraph separators, bidirectional and other invisible format controls, tag characters
 * and lone surrogates become U+FFFD. One line in, one line out. Zero-width joiners stay: emoji need them.
 */
export function plain(text: string): string {
  return text
    .replace(C0, (char) => String.fromCharCode(0x2400 + char.charCodeAt(0)))
    .replace(INVISIBLE, '\uFFFD');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const C0 = /[\u0000-\u001f]/g;
const INVISIBLE =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu;
