/** A round length for the scale bar, 1, 2 or 5 times a power of ten, not longer than `room` drawing units. */
export function scaleBar(
  perMetre: number,
  room: number,
): { readonly metres: number; readonly length: number } {
  const most = room / perMetre;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1) * power;
  return { metres, length: metres * perMetre };
}
