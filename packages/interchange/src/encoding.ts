import { refuse } from './issue.js';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** A text file that people edit is far below; and text takes two to three times its bytes in memory. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;

/**
 * Text of a file by any program. A byte order mark decides; else UTF-8 when every byte fits; else GB 18030 (GBK), which
 * Chinese Excel writes, unless most of the file is UTF-8 and only damaged: then nothing is guessed.
 * @throws Refusal for text in none of them, for binary files and for files over 64 MB
 */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > MAX_TEXT_BYTES)
    refuse('file-too-large', file, { bytes: bytes.length, limit: MAX_TEXT_BYTES });
  const marked = byMark(bytes);
  const text = marked === null ? null : decode(bytes, marked);
  if (marked !== null && text === null)
    refuse('encoding-broken', file, { offset: firstBroken(bytes, marked) });
  if (marked !== null && text !== null) return { text, encoding: marked };
  if (bytes.includes(0)) return wide(bytes, file);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
  const gb = looksLikeDamagedUtf8(bytes) ? null : decode(bytes, 'gb18030');
  if (gb === null) refuse('encoding-broken', file, { offset: firstBroken(bytes, 'utf-8') });
  return { text: gb, encoding: 'gb18030' };
}

function byMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Text never holds the byte 0 but in UTF-16: then it is every other byte of the ASCII in it. */
function wide(bytes: Uint8Array, file: string): Decoded {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((odd) => start.filter((byte, i) => byte === 0 && i % 2 === odd).length);
  const encoding = zeros[1]! > zeros[0]! ? 'utf-16le' : 'utf-16be';
  const text = bytes.length % 2 === 1 ? null : decode(bytes, encoding);
  if (text === null || text.includes('\0')) refuse('file-not-text', file, {});
  return { text, encoding };
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first byte at which decoding fails, by halving. */
function firstBroken(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0;
  let bad = bytes.length;
  const whole = (end: number) => {
    try {
      // As a stream, so that a character cut at the end is no error.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (whole(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * Whether what is not ASCII is mostly well-formed UTF-8 of three and more bytes. In GBK text such sequences occur by
 * chance only.
 */
function looksLikeDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
    if (length === 1) {
      i++;
      continue;
    }
    let follows = 0;
    while (follows < length - 1 && (bytes[i + 1 + follows]! & 0xc0) === 0x80) follows++;
    if (length > 0 && follows === length - 1) {
      whole++;
      i += length;
    } else {
      stray++;
      i++;
    }
  }
  return whole > 3 * stray;
}
