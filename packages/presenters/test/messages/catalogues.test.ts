import { type Finding, type Itinerary, RULES } from '@kangtu/core';
import { describe, expect, it } from 'vitest';
import { findingSentence, issueSentence, toText } from '../../src/index.js';
import { FINDINGS_EN } from '../../src/messages/en/findings.js';
import { ITINERARY_EN } from '../../src/messages/en/itinerary.js';
import { NOTES_EN } from '../../src/messages/en/notes.js';
import { REGION_EN } from '../../src/messages/en/region.js';
import { REMEDIES_EN } from '../../src/messages/en/remedies.js';
import { REQUEST_EN } from '../../src/messages/en/request.js';
import { WORDS_EN } from '../../src/messages/en/words.js';
import type { Say } from '../../src/messages/sentences.js';
import { FINDINGS_ZH } from '../../src/messages/zh/findings.js';
import { ITINERARY_ZH } from '../../src/messages/zh/itinerary.js';
import { NOTES_ZH } from '../../src/messages/zh/notes.js';
import { REGION_ZH } from '../../src/messages/zh/region.js';
import { REMEDIES_ZH } from '../../src/messages/zh/remedies.js';
import { REQUEST_ZH } from '../../src/messages/zh/request.js';
import { WORDS_ZH } from '../../src/messages/zh/words.js';
import { EAST_LOOP } from '../fixture/east-loop.js';

type Make = (params: never, say: Say) => string | readonly string[];
const all = (...catalogues: Readonly<Record<string, unknown>>[]): [string, Make][] =>
  catalogues.flatMap((each) => Object.entries(each) as [string, Make][]);

const ENGLISH = all(REGION_EN, REQUEST_EN, ITINERARY_EN, FINDINGS_EN, REMEDIES_EN, NOTES_EN);
const CHINESE = all(REGION_ZH, REQUEST_ZH, ITINERARY_ZH, FINDINGS_ZH, REMEDIES_ZH, NOTES_ZH);
const say: Say = { place: (id) => id, lines: (ids) => ids, duration: (minutes) => String(minutes) };
/** Has every parameter. */
const KNOWN: Readonly<Record<string, unknown>> = { rule: RULES[0]?.id, limit: 120, measured: 150 };
const params = new Proxy({}, { get: (_, name) => KNOWN[String(name)] ?? String(name) }) as never;
const HAN = /\p{Script=Han}/u;

// That both languages have every code is checked by the compiler; here, that they are in their language and whole.
describe('sentences', () => {
  it('have the same codes in both languages', () => {
    expect(CHINESE.map(([code]) => code).sort()).toEqual(ENGLISH.map(([code]) => code).sort());
  });

  it.each(ENGLISH)('%s in English', (_, make) => {
    for (const sentence of [make(params, say)].flat()) {
      expect(sentence).toMatch(/[.:]$|[a-z]$/);
      expect(sentence).not.toMatch(HAN);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it.each(CHINESE)('%s in Chinese', (_, make) => {
    for (const sentence of [make(params, say)].flat()) {
      expect(sentence).toMatch(HAN);
      expect(sentence).toMatch(/。$/);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
      // Chinese punctuation between Hanzi.
      expect(sentence).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
    }
  });
});

describe('words', () => {
  const leaves = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);

  it('are filled in, in their language', () => {
    for (const word of leaves(WORDS_ZH)) expect(word).toMatch(HAN);
    for (const word of leaves(WORDS_EN)) expect(word).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('what a sentence echoes', () => {
  const hostile = `\u001b[2J\u202e${'x'.repeat(10_000)}`;

  it('is printable and short', () => {
    const issue = {
      code: 'unknown-line',
      severity: 'error',
      path: '',
      params: { line: hostile, known: 'a' },
    } as const;
    const { cause } = issueSentence(issue, 'en')!;
    expect(cause.length).toBeLessThan(200);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
    expect(cause).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
  });

  it('names places: of the trip, else of the region, else by id', () => {
    const finding = (place: string): Finding => ({
      code: 'must-see-missing',
      severity: 'error',
      path: '',
      params: { place },
    });
    const trip = EAST_LOOP as Itinerary;
    expect(findingSentence(finding('xiangshan'), trip, 'zh')).toContain('象山景区');
    expect(findingSentence(finding('xiangshan'), trip, 'en')).toContain('Elephant Trunk Hill');
    expect(findingSentence(finding('x'), trip, 'zh', () => ({ zh: '某地', en: null }))).toContain('某地');
    expect(findingSentence(finding('x'), trip, 'en')).toContain('"x"');
  });

  it('a code nobody knows gives null, a finding nobody knows its code', () => {
    expect(issueSentence({ code: 'toString', severity: 'error', path: '', params: {} }, 'en')).toBeNull();
    expect(
      findingSentence({ code: 'wellness/no-bath', severity: 'info', path: '', params: {} }, EAST_LOOP, 'en'),
    ).toBe('wellness/no-bath');
  });
});

it('an unknown language is named, not stumbled over', () => {
  expect(() => toText(EAST_LOOP, 'fr' as never)).toThrow('there is no language "fr"; there are zh, en');
});
