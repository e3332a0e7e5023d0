import { createHash } from 'node:crypto';
import type { Brand, Logo } from '@kangtu/brochure';
import type { Region } from '@kangtu/core';
import { version } from '../shell/version.js';

/** SHA-256 over all that decides a result beside its request: the program, the region, the brand and its logo. */
export function inputsHash(
  region: Region,
  { brand, logo }: { readonly brand: Brand; readonly logo: Logo | null },
): string {
  return createHash('sha256')
    .update(JSON.stringify([version(), region, brand]))
    .update(logo?.bytes ?? '')
    .digest('hex');
}
