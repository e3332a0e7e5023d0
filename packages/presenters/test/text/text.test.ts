import { describe, expect, it } from 'vitest';
import { toText } from '../../src/index.js';
import { EAST_LOOP } from '../fixture/east-loop.js';
import { expectGolden } from '../golden.js';

describe('toText', () => {
  it.each(['zh', 'en'] as const)('reads as before in %s', (lang) => {
    expectGolden(import.meta.url, `east-loop.${lang}.txt`, toText(EAST_LOOP, lang));
  });
});

const BIDI = '\u202e';
const HOSTILE = `${String.fromCharCode(27)}[31mred${String.fromCharCode(27)}]0;title${String.fromCharCode(7)}\n${BIDI}x\u2028y`;

/** The itinerary with every string that is shown, and comes from data, made hostile. */
function hostile(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => hostile(each, key));
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, hostile(each, k)]));
  return typeof value === 'string' && ['zh', 'en', 'ref', 'title', 'licence', 'number'].includes(key)
    ? `${value}${HOSTILE}`
    : value;
}

describe('text from data', () => {
  it.each(['zh', 'en'] as const)('is neutralised in %s', (lang) => {
    const text = toText(hostile(EAST_LOOP) as typeof EAST_LOOP, lang);
    const clean = toText(EAST_LOOP, lang);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    expect(text.split('\n').length).toBe(clean.split('\n').length);
    expect(text).toContain('␛[31mred');
  });
});
