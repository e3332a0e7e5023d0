import type { Itinerary } from '@kangtu/core';
import { type Basemap, NO_BASEMAP } from '@kangtu/presenters';
import { type Brand, NO_BRAND } from './brand.js';
import { LOGO_PATH, writeContent } from './content/write.js';
import type { Logo } from './logo.js';
import { messages } from './messages/messages.js';
import type { Edition } from './pair.js';
import type { Paper } from './paper.js';
import { printableIn } from './printable.js';
import type { Printer } from './printer.js';

export interface BrochureOptions {
  readonly paper?: Paper;
  readonly edition?: Edition;
  readonly basemap?: Basemap;
  readonly brand?: Brand;
  readonly logo?: Logo | null;
  readonly planUrl?: string | null;
}

/**
 * Sets the brochure of an itinerary as PDF. The same input gives the same bytes: the date in the file is the day
 * the data were checked.
 */
export function makeBrochure(
  itinerary: Itinerary,
  printer: Printer,
  options: BrochureOptions = {},
): Uint8Array {
  const { paper = 'a4', edition = 'zh', logo = null } = options;
  const content = writeContent(
    itinerary,
    {
      paper,
      edition,
      basemap: options.basemap ?? NO_BASEMAP,
      brand: options.brand ?? NO_BRAND,
      logo,
      planUrl: options.planUrl ?? null,
    },
    printableIn(printer.covered),
  );
  const pages = printer.print({
    template: paper === 'day-cards' ? 'day-cards.typ' : 'brochure.typ',
    data: content,
    files: logo === null ? {} : { [LOGO_PATH]: logo.bytes },
    standard: 'ua-1',
  });
  if (paper !== 'a5-booklet') return pages;
  const alternatives = Array.from({ length: countPages(pages) }, (_, i) =>
    messages(content.lang).sheetPage(i + 1),
  );
  return printer.print({
    template: 'booklet.typ',
    data: { title: content.title.a, lang: content.lang, date: content.date, pages: alternatives },
    files: { 'booklet-pages.pdf': pages },
    standard: null,
  });
}

/** Number of page objects: the typesetter writes them uncompressed. */
function countPages(pdf: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(pdf);
  return text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
