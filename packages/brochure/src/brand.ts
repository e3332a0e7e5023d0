import type { Names } from '@kangtu/core';

/** How a bureau signs the brochure. Everything is optional. */
export interface Brand {
  readonly name: Names | null;
  readonly slogan: Names | null;
  /** File name as written in the brand file, relative to it; SVG or PNG. */
  readonly logo: string | null;
  /** #rrggbb; white text on `primary` has a contrast of at least 4.5. */
  readonly colours: { readonly primary: string; readonly accent: string };
  readonly phones: readonly { readonly label: Names; readonly number: string }[];
  readonly footer: Names | null;
}

export const NO_BRAND: Brand = {
  name: null,
  slogan: null,
  logo: null,
  colours: { primary: '#1f5c4d', accent: '#9a4a1c' },
  phones: [],
  footer: null,
};
