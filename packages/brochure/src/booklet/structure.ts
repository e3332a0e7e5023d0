import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@pdfme/pdf-lib';
import type { Spot, Spots } from './lay-sheets.js';

const name = (text: string) => PDFName.of(text);

/**
 * Points the structure tree at the places where its content now is: marked content of a form XObject is referred to
 * by stream and number (ISO 32000-1, 14.7.4.2, table 324). The elements and their order stay as they are.
 */
export function moveStructure({ catalog, context }: PDFDocument, spots: Spots): void {
  const spotOf = (page: PDFObject | undefined): Spot => {
    const spot = page instanceof PDFRef ? spots.get(page) : undefined;
    if (spot === undefined) throw new Error(`imposition: tagged content on no page (${page})`);
    return spot;
  };
  const point = (number: PDFObject | undefined, { sheet, form }: Spot): PDFDict =>
    context.obj({ Type: 'MCR', Pg: sheet, Stm: form, MCID: number as PDFNumber });

  const moveElement = (element: PDFDict): void => {
    const page = element.get(name('Pg'));
    const kids = listOf(element, 'K');
    const moved = kids.map((kid) => {
      if (kid instanceof PDFNumber) return point(kid, spotOf(page));
      const dict = context.lookup(kid, PDFDict);
      const type = dict.get(name('Type'));
      if (type === name('OBJR') || dict.has(name('Stm')))
        throw new Error('imposition: tagged content that is not in the stream of a page');
      if (type === name('MCR')) return point(dict.get(name('MCID')), spotOf(dict.get(name('Pg')) ?? page));
      moveElement(dict);
      return kid;
    });
    if (kids.length > 0) element.set(name('K'), context.obj(moved as never));
    if (page === undefined) return;
    const spot = spotOf(page);
    element.set(name('Pg'), spot.sheet);
    moveBoxes(element, spot.right);
  };
  moveElement(catalog.lookup(name('StructTreeRoot'), PDFDict));
}

/** Layout attributes say where on the page a figure is. */
function moveBoxes(element: PDFDict, right: number): void {
  for (const each of listOf(element, 'A')) {
    const box = element.context.lookupMaybe(each, PDFDict)?.lookupMaybe(name('BBox'), PDFArray);
    for (const side of [0, 2])
      box?.set(side, PDFNumber.of(Number((box.lookup(side, PDFNumber).asNumber() + right).toFixed(4))));
  }
}

/** One or many, as PDF has it. */
function listOf(dict: PDFDict, key: string): readonly PDFObject[] {
  const value = dict.lookup(name(key));
  if (value instanceof PDFArray) return value.asArray();
  const one = dict.get(name(key));
  return one === undefined ? [] : [one];
}
