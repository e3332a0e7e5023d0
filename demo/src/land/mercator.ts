/** Width of the world in drawing units: one unit is a pixel at zoom 15. */
const WORLD = 2 ** 23;

/** Web Mercator as the map has it, in drawing units. */
export function project([lon, lat]: readonly [number, number]): readonly [x: number, y: number] {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * WORLD, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * WORLD];
}

/** Zoom at which drawing units are pixels. */
export const UNIT_ZOOM = 15;
