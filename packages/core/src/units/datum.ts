import gcoordModule from 'gcoord';
import type { Branded } from './brand.js';
import { type Gcj02, type Wgs84, wgs84 } from './position.js';

// Its CommonJS build is the object that its types call `default`; the ES build has it as default export.
const gcoord = gcoordModule as unknown as typeof gcoordModule.default;

/** Names a position as GCJ-02. @throws RangeError when it is not a position. */
export function gcj02(lon: number, lat: number): Gcj02 {
  return wgs84(lon, lat) as readonly [number, number] as Gcj02;
}

/** WGS-84 to GCJ-02, for links to AMap and Tencent. Outside China both are the same. */
export function toGcj02(position: Wgs84): Gcj02 {
  const [lon, lat] = gcoord.transform([position[0], position[1]], gcoord.WGS84, gcoord.GCJ02);
  return [lon, lat] as const as Gcj02;
}

/** GCJ-02 to WGS-84, to within a metre. */
export function fromGcj02(position: Gcj02): Wgs84 {
  const [lon, lat] = gcoord.transform([position[0], position[1]], gcoord.GCJ02, gcoord.WGS84);
  return [lon, lat] as const as Wgs84;
}

/** [lon, lat] in degrees, BD-09: the datum of Baidu. */
export type Bd09 = Branded<readonly [lon: number, lat: number], 'BD-09'>;

/** WGS-84 to BD-09, for links to Baidu. Outside China the shift of BD-09 over GCJ-02 stays. */
export function toBd09(position: Wgs84): Bd09 {
  const [lon, lat] = gcoord.transform([position[0], position[1]], gcoord.WGS84, gcoord.BD09);
  return [lon, lat] as const as Bd09;
}

/** BD-09 to WGS-84, to within a metre. */
export function fromBd09(position: Bd09): Wgs84 {
  const [lon, lat] = gcoord.transform([position[0], position[1]], gcoord.BD09, gcoord.WGS84);
  return [lon, lat] as const as Wgs84;
}
