import type { Itinerary } from '@kangtu/core';
import { type Basemap, NO_BASEMAP } from '@kangtu/presenters';
import { type Brand, NO_BRAND } from './brand.js';
import { LOGO_PATH, writeContent } from './content/write.js';
import type { Logo } from './logo.js';
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

/** The picture of the logo is broken. */
export class LogoError extends Error {}

/**
 * Sets the brochure of an itinerary as PDF. The same input gives the same bytes: the date in the file is the day
 * the data were checked.
 * @throws LogoError when the brochure can be set without its logo, but not with it
 */
export async function makeBrochure(
  itinerary: Itinerary,
  printer: Printer,
  options: BrochureOptions = {},
): Promise<Uint8Array> {
  const pages = setPages(itinerary, printer, options);
  if (options.paper !== 'a5-booklet') return pages;
  // Only booklets need the library that takes a PDF apart.
  const { impose } = await import('./booklet/impose.js');
  return impose(pages);
}

function setPages(itinerary: Itinerary, printer: Printer, options: BrochureOptions): Uint8Array {
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
  try {
    return printer.print({
      template: paper === 'day-cards' ? 'day-cards.typ' : 'brochure.typ',
      data: content,
      files: logo === null ? {} : { [LOGO_PATH]: logo.bytes },
    });
  } catch (error) {
    if (logo === null) throw error;
    setPages(itinerary, printer, { ...options, logo: null });
    throw new LogoError(String(error));
  }
}
