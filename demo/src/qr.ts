import { encode } from 'uqr';

export type QrCode =
  | { readonly kind: 'code'; readonly size: number; readonly path: string }
  | { readonly kind: 'too-long' };

/** A QR code as one path of unit squares, with the quiet zone of four modules (ISO/IEC 18004). */
export function qrOf(text: string): QrCode {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: 4 });
    const path = data
      .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
      .join('');
    return { kind: 'code', size, path };
  } catch {
    // More than the largest code holds.
    return { kind: 'too-long' };
  }
}
