/** A logo that may be printed: nothing in it refers to anything outside it. */
export interface Logo {
  readonly format: 'svg' | 'png';
  readonly bytes: Uint8Array;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** A larger file is a photograph, not a logo. */
const LARGEST_BYTES = 2_000_000;

/** Why the bytes cannot be the logo, or the logo. */
export function readLogo(bytes: Uint8Array): Logo | 'not-svg-or-png' | 'refers-outside' | 'too-large' {
  if (bytes.length > LARGEST_BYTES) return 'too-large';
  if (PNG.every((value, i) => bytes[i] === value)) return { format: 'png', bytes };
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text)) return 'not-svg-or-png';
  const refers =
    /<!ENTITY|<!DOCTYPE[^>]*\[|<script|<foreignObject|@import/i.test(text) ||
    /(?:href|src)\s*=\s*["'](?!#|data:image\/png)/i.test(text) ||
    /url\(\s*["']?(?!#)/i.test(text);
  return refers ? 'refers-outside' : { format: 'svg', bytes };
}
