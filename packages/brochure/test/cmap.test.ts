import { describe, expect, test } from 'vitest';
import { coverageOf, fontFiles } from '../src/fonts.js';
import { printableIn } from '../src/printable.js';

describe('what the fonts hold', () => {
  const covered = coverageOf(fontFiles());

  test('Chinese, Latin and the signs of the templates; no emoji', () => {
    for (const character of '柳州桂林龙脊壮瑶苗侗〓℃—–→·“”、。，！？（）ABCabc123éü')
      expect(covered(character.codePointAt(0) as number), character).toBe(true);
    for (const character of '😀𠮷\u{10FFFD}\uE000')
      expect(covered(character.codePointAt(0) as number), character).toBe(false);
    expect(
      Array.from({ length: 0x110000 }, (_, code) => covered(code)).filter(Boolean).length,
    ).toBeGreaterThan(20_000);
  });

  test('what is missing is replaced and remembered', () => {
    const print = printableIn(covered);
    expect(print.text('桂😀林👩‍⚕️')).toMatch(/^桂〓林〓/);
    expect(print.missing()).toContain('😀');
    expect([...print.heading('长'.repeat(200))]).toHaveLength(60);
  });
});
