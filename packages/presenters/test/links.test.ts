import { wgs84 } from '@kangtu/core';
import { describe, expect, test } from 'vitest';
import { legLinks, pinLink } from '../src/links.js';
import { eastLoop } from './fixture/trips.js';

const trip = eastLoop();
const [from, to] = [trip.places['guilin-station']!, trip.places.xingping!];

describe('hand-over links', () => {
  // Tiananmen: the pair WGS-84 / GCJ-02 / BD-09 is the one the coordinate converters publish.
  test('AMap gets GCJ-02, Baidu BD-09', () => {
    const here = { ...from, position: wgs84(116.391, 39.907) };
    const links = legLinks(here, here, 'road', 'zh');
    const number = (service: string, pattern: RegExp) =>
      pattern
        .exec(decodeURIComponent(links.find((link) => link.service === service)?.url ?? ''))
        ?.slice(1)
        .map(Number) ?? [];
    const [lon, lat] = number('amap', /from=([\d.]+),([\d.]+)/) as [number, number];
    expect(lon).toBeCloseTo(116.39724, 4);
    expect(lat).toBeCloseTo(39.90841, 4);
    const [bdLat, bdLon] = number('baidu', /origin=latlng:([\d.]+),([\d.]+)/) as [number, number];
    expect(bdLon).toBeCloseTo(116.40362, 4);
    expect(bdLat).toBeCloseTo(39.91472, 4);
    const [googleLat, googleLon] = number('google', /origin=([\d.]+),([\d.]+)/) as [number, number];
    expect([googleLon, googleLat]).toEqual([lon, lat]);
  });

  test('all five, the mode handed over', () => {
    const links = legLinks(from, to, 'walk', 'en');
    expect(links.map((link) => link.url)).toMatchInlineSnapshot(`
      [
        "https://uri.amap.com/navigation?from=110.282777%2C25.261031%2CGuilin%20Railway%20Station&to=110.568078%2C24.960137%2CXingping%20wellness%20town&mode=walk&src=kangtu&coordinate=gaode",
        "https://api.map.baidu.com/direction?origin=latlng%3A25.267358%2C110.289201%7Cname%3AGuilin%20Railway%20Station&destination=latlng%3A24.965868%2C110.574639%7Cname%3AXingping%20wellness%20town&mode=walking&origin_region=%E8%B1%A1%E5%B1%B1%E5%8C%BA&destination_region=%E9%98%B3%E6%9C%94%E5%8E%BF&coord_type=bd09ll&output=html&src=webapp.kangtu.kangtu",
        "https://apis.map.qq.com/uri/v1/routeplan?type=walk&from=Guilin%20Railway%20Station&fromcoord=25.261031%2C110.282777&to=Xingping%20wellness%20town&tocoord=24.960137%2C110.568078&referer=kangtu",
        "https://maps.apple.com/?saddr=25.261031%2C110.282777&daddr=24.960137%2C110.568078&dirflg=w",
        "https://www.google.com/maps/dir/?api=1&origin=25.261031%2C110.282777&destination=24.960137%2C110.568078&travelmode=walking",
      ]
    `);
  });

  test('a name cannot add a parameter', () => {
    const evil = { ...to, names: { zh: 'x&to=0,0,y|z#f?\n,1', en: null } };
    for (const link of legLinks(from, evil, 'road', 'zh')) {
      const url = new URL(link.url);
      expect([...url.searchParams.keys()].length).toBe(new Set(url.searchParams.keys()).size);
      expect(url.hash).toBe('');
    }
    const amap = new URL(legLinks(from, evil, 'road', 'zh')[0]!.url).searchParams.get('to');
    expect(amap?.split(',')).toHaveLength(3);
  });

  test('a pin is short and in GCJ-02', () => {
    expect(pinLink({ ...from, position: wgs84(116.391, 39.907) })).toBe(
      'https://uri.amap.com/marker?position=116.39724,39.90840',
    );
  });
});
