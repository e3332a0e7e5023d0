import { type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef, PDFString } from '@pdfme/pdf-lib';
import type { Side } from './sheets.js';

/** Where a page went. */
export interface Spot {
  /** The page object of the sheet's side. */
  readonly sheet: PDFRef;
  /** The content of the page, now a form XObject. */
  readonly form: PDFRef;
  /** How far the page moved to the right, in points. */
  readonly right: number;
}

/** Where each page went, by its page object of before. */
export type Spots = ReadonlyMap<PDFRef, Spot>;

/** A4 across, in points. */
const SHEET = { width: 841.8898, height: 595.2756 };

/** Replaces the pages by the sides of the sheets; both pages of a side touch the fold. */
export function laySheets(pdf: PDFDocument, sides: readonly Side[]): Spots {
  const { context, catalog } = pdf;
  const pages = pdf.getPages();
  const forms = pages.map((page) => formOf(pdf, page));
  const tree = catalog.get(PDFName.of('Pages')) as PDFRef;
  const spots = new Map<PDFRef, Spot>();
  const sheets = sides.map((side) => {
    const sheet = context.nextRef();
    const middle = SHEET.width / 2;
    const put = (index: number | null, right: (width: number) => number) => {
      if (index === null) return [];
      const page = pages[index]!;
      const spot = { sheet, form: forms[index]!, right: right(page.getWidth()) };
      spots.set(page.ref, spot);
      return [spot];
    };
    const laid = [...put(side.left, (width) => middle - width), ...put(side.right, () => middle)];
    const draw = laid.map(({ right }, i) => `q 1 0 0 1 ${right.toFixed(4)} 0 cm /p${i} Do Q`);
    context.assign(
      sheet,
      context.obj({
        Type: 'Page',
        Parent: tree,
        MediaBox: [0, 0, SHEET.width, SHEET.height],
        Resources: { XObject: Object.fromEntries(laid.map(({ form }, i) => [`p${i}`, form])) },
        Contents: context.register(context.stream(draw.join('\n'))),
        Tabs: 'S',
      }),
    );
    return sheet;
  });
  for (const { ref } of pages) context.delete(ref);
  context.assign(tree, context.obj({ Type: 'Pages', Count: sheets.length, Kids: sheets }));
  labelSides(pdf, sides);
  return spots;
}

/** Makes the content of a page a form XObject; its marked content keeps its numbers and its row in the parent tree. */
function formOf({ context }: PDFDocument, { node, ref }: PDFPage): PDFRef {
  const contents = node.get(PDFName.of('Contents'));
  const stream = context.lookup(contents);
  if (!(contents instanceof PDFRef && stream instanceof PDFRawStream) || node.has(PDFName.of('Annots')))
    throw new Error(`imposition: page ${ref} is not one content stream without annotations`);
  const entries = { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: node.MediaBox() };
  for (const [key, value] of Object.entries(entries))
    stream.dict.set(PDFName.of(key), context.obj(value as never));
  for (const key of ['Resources', 'Group', 'StructParents'].map((name) => PDFName.of(name))) {
    const value = node.get(key);
    if (value !== undefined) stream.dict.set(key, value);
  }
  return contents;
}

/** A viewer names each side by the pages on it: "12 | 1". */
function labelSides({ catalog, context }: PDFDocument, sides: readonly Side[]): void {
  const name = (page: number | null) => (page === null ? '-' : String(page + 1));
  const numbers = sides.flatMap(({ left, right }, i) => [
    context.obj(i),
    context.obj({ P: PDFString.of(`${name(left)} | ${name(right)}`) }),
  ]);
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: context.obj(numbers as never) }));
}
