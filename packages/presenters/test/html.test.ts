import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../src/html.js';
import { eastLoop, HOSTILE, withText } from './fixture/trips.js';
import { expectGolden } from './golden.js';

type Tree = DefaultTreeAdapterTypes.ChildNode;

function elements(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.flatMap((child: Tree) => ('tagName' in child ? [child, ...elements(child)] : []));
}

describe('HTML', () => {
  test.each(['zh', 'en'] as const)('the east loop, %s', (language) => {
    expectGolden(import.meta.url, `east-loop.${language}.html`, toHtml(eastLoop(), language));
  });

  test('stands on its own: no address is loaded', () => {
    for (const element of elements(parse(toHtml(eastLoop(), 'en'))))
      for (const attribute of element.attrs)
        if (attribute.name !== 'xmlns' && attribute.value.includes('://')) {
          expect([element.tagName, attribute.name]).toEqual(['a', 'href']);
        }
  });

  test.each(HOSTILE)('hostile text stays text: %s', (_, text) => {
    const found = elements(parse(toHtml(withText(eastLoop(), text), 'zh')));
    const plain = elements(parse(toHtml(eastLoop(), 'zh')));
    const kinds = (list: typeof found) => new Set(list.map((element) => element.tagName));
    for (const kind of kinds(found)) expect(kinds(plain)).toContain(kind);
    for (const element of found)
      for (const attribute of element.attrs) {
        expect(attribute.name).not.toMatch(/^on/);
        if (attribute.name === 'href') expect(attribute.value).toMatch(/^https?:/);
      }
  });
});
