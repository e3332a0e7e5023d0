import { type ItineraryPlace, type LegItem, toBd09, toGcj02, type Wgs84 } from '@kangtu/core';

import type { Language } from './messages/language.js';
import { nameIn } from './view/names.js';

export const MAP_SERVICES = ['amap', 'baidu', 'tencent', 'apple', 'google'] as const;
export type MapService = (typeof MAP_SERVICES)[number];

/** An address that opens a map service with the way from one place to another filled in. */
export interface MapLink {
  readonly service: MapService;
  /** Datum of the coordinates in the address. */
  readonly datum: 'GCJ-02' | 'BD-09';
  readonly url: string;
}

type Travel = 'drive' | 'walk' | 'ride' | 'transit';
interface End {
  readonly name: string;
  readonly position: Wgs84;
  readonly county: string | null;
}

const TRAVEL: Readonly<Record<LegItem['mode'], Travel>> = {
  road: 'drive',
  rail: 'transit',
  river: 'transit',
  greenway: 'ride',
  walk: 'walk',
};

/**
 * The formats as the services document them, read on 2026-11-22: AMap lbs.amap.com/api/uri-api/guide/travel/route (lon,
 * lat, name; car, bus, walk, ride) and guide/mobile-web/point (GCJ-02 unless told otherwise); Tencent
 * lbs.qq.com/webApi/uriV1/uriGuide/uriWebRoute (lat, lon; bus, drive, walk; its own datum, GCJ-02, unless told otherwise);
 * Baidu lbsyun.baidu.com/index.php?title=uri/api/web, as quoted by others (lat, lon; transit, driving, walking; BD-09 unless
 * told otherwise; output=html and src are a must); Apple developer.apple.com, "Map Links"; Google
 * developers.google.com/maps/documentation/urls. The pages they lead to were not opened.
 *
 * Hands a leg over to the map services. In mainland China AMap, Tencent, Apple and Google draw their roads in
 * GCJ-02 and Baidu in BD-09; a WGS-84 point put on them lies some 500 m off.
 */
export function legLinks(
  from: ItineraryPlace,
  to: ItineraryPlace,
  mode: LegItem['mode'],
  lang: Language,
): readonly MapLink[] {
  const end = (place: ItineraryPlace): End => ({
    name: nameIn(place.names, lang),
    position: place.position,
    county: place.county === null ? null : nameIn(place.county, 'zh'),
  });
  return MAP_SERVICES.map((service) => ({
    service,
    datum: service === 'baidu' ? 'BD-09' : 'GCJ-02',
    url: WRITERS[service](end(from), end(to), TRAVEL[mode]),
  }));
}

/** Opens AMap with the place marked. */
export function placeLink(place: ItineraryPlace, lang: Language): MapLink {
  const [lon, lat] = inGcj02(place.position);
  const name = nameIn(place.names, lang);
  return {
    service: 'amap',
    datum: 'GCJ-02',
    url: address('https://uri.amap.com/marker', {
      position: `${lon},${lat}`,
      name,
      src: 'kangtu',
      coordinate: 'gaode',
    }),
  };
}

/** The shortest address of the spot in AMap, for QR codes: every letter less makes them easier to scan. */
export function pinLink(place: ItineraryPlace): string {
  const [lon, lat] = toGcj02(place.position);
  // Five decimals are 1 m; without `coordinate` AMap takes its own datum, GCJ-02.
  return `https://uri.amap.com/marker?position=${lon.toFixed(5)},${lat.toFixed(5)}`;
}

const WRITERS: Readonly<Record<MapService, (from: End, to: End, travel: Travel) => string>> = {
  amap: (from, to, travel) => {
    const mode = { drive: 'car', walk: 'walk', ride: 'ride', transit: 'bus' }[travel];
    const point = (end: End) => `${inGcj02(end.position).join(',')},${end.name.replaceAll(',', ' ')}`;
    return address('https://uri.amap.com/navigation', {
      from: point(from),
      to: point(to),
      mode,
      src: 'kangtu',
      coordinate: 'gaode',
    });
  },
  baidu: (from, to, travel) => {
    // The page in a browser documents no ride.
    const mode = { drive: 'driving', walk: 'walking', ride: 'walking', transit: 'transit' }[travel];
    const point = (end: End) =>
      `latlng:${latLon(inBd09(end.position))}|name:${end.name.replaceAll('|', ' ')}`;
    return address('https://api.map.baidu.com/direction', {
      origin: point(from),
      destination: point(to),
      mode,
      // Towns for the title; where points are given, these decide.
      ...(from.county === null ? {} : { origin_region: from.county }),
      ...(to.county === null ? {} : { destination_region: to.county }),
      coord_type: 'bd09ll',
      output: 'html',
      src: 'webapp.kangtu.kangtu',
    });
  },
  tencent: (from, to, travel) => {
    // "bike" is for the app alone.
    const type = { drive: 'drive', walk: 'walk', ride: 'walk', transit: 'bus' }[travel];
    return address('https://apis.map.qq.com/uri/v1/routeplan', {
      type,
      from: from.name,
      fromcoord: latLon(inGcj02(from.position)),
      to: to.name,
      tocoord: latLon(inGcj02(to.position)),
      referer: 'kangtu',
    });
  },
  apple: (from, to, travel) => {
    // Apple documents d, w and r; for a ride it takes what the user prefers.
    const dirflg = { drive: 'd', walk: 'w', ride: null, transit: 'r' }[travel];
    return address('https://maps.apple.com/', {
      saddr: latLon(inGcj02(from.position)),
      daddr: latLon(inGcj02(to.position)),
      ...(dirflg === null ? {} : { dirflg }),
    });
  },
  google: (from, to, travel) => {
    const travelmode = { drive: 'driving', walk: 'walking', ride: 'bicycling', transit: 'transit' }[travel];
    return address('https://www.google.com/maps/dir/', {
      api: '1',
      origin: latLon(inGcj02(from.position)),
      destination: latLon(inGcj02(to.position)),
      travelmode,
    });
  },
};

const inGcj02 = (position: Wgs84) => six(toGcj02(position));

const inBd09 = (position: Wgs84) => six(toBd09(position));

/** Six decimals are 0.1 m; the services take no more. */
function six([lon, lat]: readonly [number, number]): readonly [string, string] {
  return [lon.toFixed(6), lat.toFixed(6)];
}

const latLon = ([lon, lat]: readonly [string, string]) => `${lat},${lon}`;

function address(base: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${base}?${query.join('&')}`;
}
