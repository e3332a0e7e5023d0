import { describe, expect, test } from 'vitest';
import { markdownText, toMarkdown } from '../src/markdown.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';

describe('Markdown', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.md`, toMarkdown(eastLoop(), language));
  });

  test.each(HOSTILE)('hostile text keeps the shape: %s', (_, text) => {
    const shape = (markdown: string) => markdown.split('\n').map((line) => /^(#+ |\| |- )?/.exec(line)?.[0]);
    const plain = toMarkdown(eastLoop(), 'zh');
    const hostile = toMarkdown(withText(eastLoop(), text), 'zh');
    const headings = (markdown: string) => shape(markdown).filter((mark) => mark?.startsWith('#'));
    expect(headings(hostile)).toEqual(headings(plain));
    expect(hostile).not.toMatch(/(?<!\\)<(?!https?:|br>)/);
    expect(hostile).not.toMatch(/(?<!\\)\]\(/);
  });

  test('marks of markup are escaped', () => {
    expect(markdownText('1. *a* [b](c) <d> | e')).toBe('1\\. \\*a\\* \\[b\\](c) \\<d\\> \\| e');
    expect(markdownText('- x')).toBe('\\- x');
  });
});
