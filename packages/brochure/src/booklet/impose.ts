import { PDFDocument, PDFName, PDFRawStream } from '@pdfme/pdf-lib';
import { laySheets } from './lay-sheets.js';
import { moveOutline } from './outline.js';
import { sidesOf } from './sheets.js';
import { moveStructure } from './structure.js';

/**
 * Puts A5 pages two by two on both sides of A4 sheets, to fold and staple. The pages keep their tags: the structure
 * tree still reads them in their order, whatever their place on the sheets, and the file stays PDF/UA-1.
 * @param pages a PDF of Typst: one content stream a page, no annotations
 * @throws Error for a PDF with anything else in it
 */
export async function impose(pages: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(pages, { updateMetadata: false });
  const sides = sidesOf(pdf.getPageCount());
  const spots = laySheets(pdf, sides);
  moveStructure(pdf, spots);
  moveOutline(pdf, spots);
  tellPrinter(pdf);
  countSides(pdf, sides.length);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** What the dialogue of the printer starts with: both sides, flipped on the short edge, not scaled. */
function tellPrinter({ catalog, context }: PDFDocument): void {
  const preferences = catalog.getOrCreateViewerPreferences();
  preferences.dict.set(PDFName.of('Duplex'), context.obj('DuplexFlipShortEdge'));
  preferences.dict.set(PDFName.of('PrintScaling'), context.obj('None'));
}

/** The metadata say how many pages there are, and have a name for this form of the document. */
function countSides({ catalog, context }: PDFDocument, sides: number): void {
  const key = PDFName.of('Metadata');
  const metadata = catalog.lookup(key);
  if (!(metadata instanceof PDFRawStream) || metadata.dict.has(PDFName.of('Filter')))
    throw new Error('imposition: the metadata are not to be read');
  const text = new TextDecoder()
    .decode(metadata.contents)
    .replace(/(<xmpTPg:NPages>)\d+/, `$1${sides}`)
    .replace(/(<xmpMM:InstanceID>[^<]*)/, '$1-sheets');
  context.delete(catalog.get(key) as never);
  catalog.set(key, context.register(context.stream(text, { Type: 'Metadata', Subtype: 'XML' })));
}
