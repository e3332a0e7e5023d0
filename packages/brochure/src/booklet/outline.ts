import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@pdfme/pdf-lib';
import type { Spots } from './lay-sheets.js';

const [FIRST, NEXT, DEST] = ['First', 'Next', 'Dest'].map((name) => PDFName.of(name)) as [
  PDFName,
  PDFName,
  PDFName,
];

/** Lets the entries of the outline lead to the sheets. */
export function moveOutline({ catalog }: PDFDocument, spots: Spots): void {
  const move = (entry: PDFDict | undefined): void => {
    if (entry === undefined) return;
    const target = entry.lookupMaybe(DEST, PDFArray);
    if (target !== undefined) moveTarget(target, spots);
    move(entry.lookupMaybe(FIRST, PDFDict));
    move(entry.lookupMaybe(NEXT, PDFDict));
  };
  move(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
}

/** [page /XYZ left top zoom] (ISO 32000-1, table 151). */
function moveTarget(target: PDFArray, spots: Spots): void {
  const page = target.get(0);
  const spot = page instanceof PDFRef ? spots.get(page) : undefined;
  if (spot === undefined) throw new Error(`imposition: an outline that leads to no page (${page})`);
  target.set(0, spot.sheet);
  const left = target.lookup(2);
  if (left instanceof PDFNumber) target.set(2, PDFNumber.of(left.asNumber() + spot.right));
}
