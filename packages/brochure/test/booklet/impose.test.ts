import { beforeAll, describe, expect, test } from 'vitest';
import { impose } from '../../src/booklet/impose.js';
import { makeBrochure } from '../../src/brochure.js';
import { createPrinter } from '../../src/node-printer.js';
import { eastLoop } from '../fixture/trips.js';
import {
  infoOf,
  objectsOf,
  outlineOf,
  POPPLER,
  QPDF,
  spokenOf,
  textOf,
  textOfHalf,
  uncompressed,
} from '../pdf.js';

let pages: Uint8Array;
let booklet: Uint8Array;
beforeAll(async () => {
  const printer = createPrinter();
  // A day less: poppler takes seconds to tell the structure of a long file.
  const trip = { ...eastLoop(), days: eastLoop().days.slice(0, 1) };
  pages = await makeBrochure(trip, printer, { paper: 'a5', edition: 'en' });
  booklet = await makeBrochure(trip, printer, { paper: 'a5-booklet', edition: 'en' });
});

const count = (pdf: Uint8Array) => Number(/Pages:\s+(\d+)/.exec(infoOf(pdf))?.[1]);
const numbers = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]));

describe('a booklet', () => {
  test.skipIf(!POPPLER)(
    'is heard as its pages are: every word under its tag, in the order of the trip',
    () => {
      const heard = spokenOf(booklet);
      expect(heard.length).toBeGreaterThan(300);
      expect(heard).toEqual(spokenOf(pages));
    },
  );

  test.skipIf(!QPDF)('every piece of content is in the structure tree, and in one place', () => {
    const { objects, root } = objectsOf(booklet);
    const rows = objects.get(root('/StructTreeRoot'))!.value!['/ParentTree'] as { '/Nums': unknown[] };
    const elements = [...objects].filter(([, { value }]) => value?.['/Type'] === '/StructElem');
    const pieces = elements.flatMap(([ref, { value }]) =>
      kids(value!).map((kid) => ({ ...(kid as object), ref }) as Piece & { ref: string }),
    );
    expect(pieces.length).toBeGreaterThan(150);
    expect(new Set(pieces.map((each) => `${each['/Stm']} ${each['/MCID']}`)).size).toBe(pieces.length);
    const forms = [...objects].filter(([, { dict }]) => dict?.['/StructParents'] !== undefined);
    expect(forms).toHaveLength(count(pages));
    for (const [form, { dict, data }] of forms) {
      const held = numbers(data!, /\/MCID (\d+)/g);
      const row = rows['/Nums'][rows['/Nums'].indexOf(dict!['/StructParents']) + 1] as string;
      const parents = objects.get(row)!.value as unknown as string[];
      expect(held).toEqual(held.map((_, i) => i));
      expect(parents).toHaveLength(held.length);
      held.forEach((id) => {
        const piece = pieces.find((each) => each['/Stm'] === form && each['/MCID'] === id);
        expect(piece?.ref).toBe(parents[id]);
        const shown = objects.get(piece!['/Pg'])!.value!['/Resources'] as { '/XObject': object };
        expect(Object.values(shown['/XObject'])).toContain(form);
      });
    }
  });

  test.skipIf(!(POPPLER && QPDF))('says its title, its language, PDF/UA-1 and how many sides it has', () => {
    const plain = uncompressed(booklet);
    expect(infoOf(booklet)).toMatch(/Title:\s+A day|Title:\s+One day|Title:\s+\w+ day/);
    expect(infoOf(booklet)).toMatch(/Tagged:\s+yes/);
    expect(plain).toMatch(/\/Lang \(en-GB\)/i);
    expect(plain).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(plain).toContain(`<xmpTPg:NPages>${count(booklet)}</xmpTPg:NPages>`);
    expect(plain).toContain('/DisplayDocTitle true');
    expect(plain).toContain('/Duplex /DuplexFlipShortEdge');
    expect(plain.match(/\/Alt /g)).toEqual(uncompressed(pages).match(/\/Alt /g));
  });

  test.skipIf(!(POPPLER && QPDF))('has on each half of a side one page, whole, and says which', () => {
    const read = textOf(pages).split('\f');
    const labels = uncompressed(booklet).match(/\/P \([-\d]+ \| [-\d]+\)/g) ?? [];
    expect(labels).toHaveLength(count(booklet));
    labels.forEach((label, side) => {
      /[-\d]+ \| [-\d]+/
        .exec(label)![0]
        .split(' | ')
        .forEach((page, half) => {
          expect(textOfHalf(booklet, side + 1, half)).toBe(
            page === '-' ? '\f' : `${read[Number(page) - 1]}\f`,
          );
        });
    });
  });

  test.skipIf(!QPDF)('its outline leads to the side of the page and to the half', () => {
    const sides = outlineOf(booklet);
    const places = outlineOf(pages);
    expect(sides).toHaveLength(places.length);
    const slots = Math.ceil(count(pages) / 4) * 4;
    sides.forEach(({ page: side, left, title }, i) => {
      const { page, left: before, title: same } = places[i]!;
      expect(title).toBe(same);
      expect(side).toBe(page <= slots / 2 ? page : slots + 1 - page);
      expect(left - before).toBeCloseTo(page % 2 === 1 ? 420.94 : 1.42, 1);
    });
  });

  test('of what Typst does not write is refused', async () => {
    await expect(impose(booklet)).rejects.toThrow('imposition');
    await expect(impose(new TextEncoder().encode('no PDF'))).rejects.toThrow();
  });
});

interface Piece {
  readonly '/Pg': string;
  readonly '/Stm': string;
  readonly '/MCID': number;
}

/** The marked content of an element: what it has that is no other element. */
function kids(element: Readonly<Record<string, unknown>>): readonly unknown[] {
  return ([element['/K'] ?? []] as unknown[]).flat().filter((kid) => typeof kid !== 'string');
}
