import { describe, expect, test } from 'vitest';
import { readLogo } from '../src/logo.js';
import { parseBrand } from '../src/parse-brand.js';

describe('brand file', () => {
  test('everything given', () => {
    const parsed = parseBrand(
      'name: {zh: 柳州, en: Liuzhou}\nlogo: logo.svg\ncolours: {primary: "#123456"}\nphones:\n  - {label: 咨询, number: 12345}\n',
    );
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        name: { zh: '柳州', en: 'Liuzhou' },
        logo: 'logo.svg',
        colours: { primary: '#123456', accent: '#9a4a1c' },
        phones: [{ label: { zh: '咨询', en: null }, number: '12345' }],
        footer: null,
      },
    });
  });

  test('every problem at once', () => {
    const parsed = parseBrand(
      'nmae: x\nname: [1]\ncolours: {primary: "#ffff00", accent: red}\nphones: 12345\nfooter: {fr: x}\n',
    );
    expect(parsed.ok).toBe(false);
    const issues = parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${path} ${code}`);
    expect(issues).toEqual([
      '/nmae brand-unknown-key',
      '/name brand-not-text',
      '/colours/primary brand-pale-colour',
      '/colours/accent brand-not-colour',
      '/phones brand-not-list',
      '/footer brand-not-text',
    ]);
  });

  test.each(['a: b: c', '- 1', '"x', 'a: &a [*a]'])('%j is told', (text) => {
    expect(parseBrand(text).ok).toBe(false);
  });

  test('an empty file is a brand', () => expect(parseBrand('').ok).toBe(true));
});

describe('logo', () => {
  const svg = (inner: string) =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`);
  test.each([
    ['<circle r="1" fill="url(#g)"/><use href="#a"/>', { format: 'svg' }],
    ['<image href="file:///etc/passwd"/>', 'refers-outside'],
    ['<image xlink:href="http://evil.example/x.png"/>', 'refers-outside'],
    ['<script>1</script>', 'refers-outside'],
    ['<style>@import "x"</style>', 'refers-outside'],
    ['<rect fill="url(http://x)"/>', 'refers-outside'],
  ])('%s', (inner, expected) => {
    const logo = readLogo(svg(inner));
    if (typeof expected === 'string') expect(logo).toBe(expected);
    else expect(logo).toMatchObject(expected);
  });

  test('neither SVG nor PNG, or huge', () => {
    expect(readLogo(new TextEncoder().encode('GIF89a'))).toBe('not-svg-or-png');
    expect(readLogo(new Uint8Array(3_000_000))).toBe('too-large');
  });
});
