import { renderSVG } from 'uqr';

/** A QR code as SVG, error correction M, quiet zone of four modules included (ISO/IEC 18004, 9.1). */
export function qrSvg(text: string): string {
  return renderSVG(text, { ecc: 'M', border: 4, pixelSize: 4 });
}
