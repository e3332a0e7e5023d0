import { fromGcj02, gcj02, type Region } from '@kangtu/core';
import { describe, expect, it } from 'vitest';
import { placesTemplate, toCsv, toOsm, toXlsx } from '../src/index.js';
import { codes, errors, file, load } from './inputs.js';

const HEAD = '名称,类别,经度,纬度,坐标系,票价,开放时间,核对日期,可住宿';
const ROWS = [
  '青山温泉,温泉,109.41,24.32,高德,128,Mo-Su 10:00-22:00,2027/3/15,否',
  '云溪民宿,民宿,109.5,24.4,gcj02,,,,是',
];
const TABLE = `${HEAD}\r\n${ROWS.join('\r\n')}\r\n`;

/** GBK bytes of the test's characters; the platform only decodes. */
function gbk(text: string): Uint8Array {
  const bytes: number[] = [];
  const decoder = new TextDecoder('gb18030');
  const known = new Map<string, [number, number]>();
  for (let a = 0xb0; a < 0xf8; a++)
    for (let b = 0xa1; b < 0xff; b++) known.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
  for (const character of text) bytes.push(...(known.get(character) ?? [character.charCodeAt(0)]));
  return Uint8Array.from(bytes);
}

const utf16 = (text: string, mark: boolean) => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');

describe('a table that a clerk has filled in', () => {
  it('gives places with facts, and positions converted from the datum of each row', async () => {
    const { region } = await load(file('p.csv', TABLE), { id: 'here' });
    const [spring, inn] = region!.places;
    expect(spring).toMatchObject({
      id: 'here-qing-shan-wen-quan',
      kind: 'hot-spring',
      names: { zh: '青山温泉', en: null, aliases: ['qingshanwenquan', 'qswq'] },
      ticket: { value: 12_800, asOf: '2027-03-15' },
      hours: { value: 'Mo-Su 10:00-22:00' },
    });
    const [lon, lat] = fromGcj02(gcj02(109.41, 24.32));
    expect(spring!.position[0]).toBeCloseTo(lon, 5);
    expect(spring!.position[1]).toBeCloseTo(lat, 5);
    expect(inn).toMatchObject({ overnight: true, ticket: null, hours: null });
  });

  it.each([
    ['GBK', gbk(TABLE), 'gb18030'],
    ['UTF-16 with a mark', utf16(TABLE, true), 'utf-16le'],
    ['UTF-16 without', utf16(TABLE, false), 'utf-16le'],
    ['UTF-8', new TextEncoder().encode(TABLE), null],
    ['semicolons', new TextEncoder().encode(TABLE.replaceAll(',', ';')), null],
  ] as const)('reads %s, and says so', async (_, bytes, encoding) => {
    const { region, problems } = await load(file('p.csv', bytes), { id: 'here' });
    expect(region?.places.map(({ names }) => names.zh)).toEqual(['青山温泉', '云溪民宿']);
    expect(problems.find(({ code }) => code === 'assumed-encoding')?.params.encoding ?? null).toBe(encoding);
  });

  it('says all that is wrong with one row at once, each cell once', async () => {
    const row = '多错,温泉,109.4,24.3,,旺季60 淡季40,问景区,13/32/2027,否';
    const imported = await load(file('p.csv', `${HEAD}\n${ROWS[0]}\n${row}\n`), { id: 'here' });
    expect(errors(imported).sort()).toEqual(['p!3 datum-missing', 'p!F3 cell-not-number']);
    const stated = row.replace('24.3,,', '24.3,gcj02,').replace('13/32/2027', '');
    const more = await load(file('p.csv', `${HEAD}\n${ROWS[0]}\n${stated}\n`), { id: 'here' });
    expect(errors(more).sort()).toEqual(['p!F3 cell-not-number', 'p!G3 hours-invalid']);
  });

  it('takes 免费 and 80元/人, a day number for a date, and says where two rows have one name', async () => {
    const rows = [
      '甲,公园,109.41,24.31,gcj02,免费,8:30-17:30,46100,',
      '甲,公园,109.42,24.32,gcj02,80元/人,,,',
    ];
    const { region, problems } = await load(file('p.csv', `${HEAD}\n${rows.join('\n')}\n`), { id: 'here' });
    expect(region!.places.map(({ ticket }) => ticket!.value)).toEqual([0, 8000]);
    expect(region!.places[0]!.hours).toMatchObject({ value: '08:30-17:30', asOf: '2026-03-19' });
    expect(problems.find(({ code }) => code === 'name-twice')).toMatchObject({
      path: 'p!A3',
      params: { name: '甲', first: 'p!2' },
    });
  });

  it('marks elements that follow from the kind as judged', async () => {
    const { region } = await load(file('p.csv', TABLE), { id: 'here' });
    for (const { judged } of region!.places)
      expect(judged).toMatchObject({ value: ['elements'], sources: ['kangtu-by-kind'] });
    expect(region!.sources.some(({ id }) => id === 'kangtu-by-kind')).toBe(true);
  });

  it('names every row that cannot be used with its cell, all at once', async () => {
    const bad = [
      '无坐标,公园,,,gcj02,,,,',
      '错类别,火星基地,109.4,24.3,gcj02,旺季60 淡季40,,,',
      '无坐标系,公园,109.4,24.3,,,,,',
      '颠倒,公园,24.3,109.4,gcj02,,,,',
      '错时间,公园,109.45,24.35,gcj02,,早九晚五,,',
      '太远,公园,-73.9,40.7,wgs84,,,,',
    ];
    const imported = await load(file('p.csv', `${TABLE}${bad.join('\r\n')}\r\n`), { id: 'here' });
    expect(errors(imported)).toEqual(
      expect.arrayContaining([
        'p!4 position-missing',
        'p!B5 cell-not-listed',
        'p!F5 cell-not-number',
        'p!6 datum-missing',
        'p!G8 hours-invalid',
      ]),
    );
    expect(imported.region).not.toBeNull();
  });

  it('refuses a table whose coordinates state no datum', async () => {
    const text = '名称,类别,经度,纬度\n青山温泉,温泉,109.41,24.32\n';
    const imported = await load(file('p.csv', text));
    expect(imported.region).toBeNull();
    expect(errors(imported)).toEqual(['p!2 datum-missing', ' nothing-usable']);
    expect((await load(file('p.csv', text), { datum: 'wgs84' })).region?.places[0]?.position).toEqual([
      109.41, 24.32,
    ]);
  });

  it('sees GCJ-02 that says WGS-84 by a place that is known', async () => {
    const known = (await load(file('p.csv', TABLE), { id: 'here' })).region!;
    const text = TABLE.replaceAll('高德', 'wgs84');
    const imported = await load(file('p.csv', text), { id: 'other', known: [known] });
    expect(errors(imported)).toEqual(['p!C2 position-gcj02']);
  });

  it('the template itself holds no place, in CSV and XLSX', async () => {
    const table = placesTemplate();
    for (const input of [file('t.csv', toCsv(table)), file('t.xlsx', await toXlsx([table]))])
      expect(codes(await load(input))).toEqual(
        ['assumed-time-zone', 'assumed-emergency-numbers', 'nothing-usable'].sort(
          (a, b) => Number(a !== 'nothing-usable') - Number(b !== 'nothing-usable'),
        ),
      );
  });

  it('reads dates and numbers as a spreadsheet stores them', async () => {
    const header = ['name_zh', 'kind', 'lon', 'lat', 'datum', 'ticket_yuan', 'checked', 'overnight'];
    const cells = ['青山温泉', '温泉', 109.41, 24.32, 'wgs84', '１２８', 46_461, false];
    const bytes = await toXlsx([{ name: 'Sheet1', header, rows: [{ number: 2, cells }] }]);
    const { region } = await load(file('p.xlsx', bytes), { id: 'here' });
    expect(region?.places[0]?.ticket).toMatchObject({ value: 12_800, asOf: '2027-03-15' });
  });
});

describe('adding to a map', () => {
  const base = async (): Promise<Region> => (await load(file('p.csv', TABLE), { id: 'here' })).region!;

  it('replaces what has the id, says what changed, keeps the rest, and joins what is new', async () => {
    const before = await base();
    const text =
      'id,name_zh,kind,lon,lat,datum,ticket_yuan\nhere-qing-shan-wen-quan,青山温泉,温泉,109.41,24.32,gcj02,150\n,新茶园,农庄,109.45,24.36,gcj02,\n';
    const imported = await load(file('q.csv', text), { base: before });
    expect(errors(imported)).toEqual([]);
    const region = imported.region!;
    expect(region.id).toBe('here');
    expect(region.places).toHaveLength(3);
    expect(region.places[0]).toMatchObject({
      ticket: { value: 15_000 },
      hours: { value: 'Mo-Su 10:00-22:00' },
    });
    expect(region.places[0]?.position).toEqual(before.places[0]?.position);
    expect(imported.problems.find(({ code }) => code === 'merge-changes')?.params.fields).toContain('ticket');
    expect(region.segments).toHaveLength(before.segments.length + 1);
  });

  it('a map edited in OpenStreetMap’s format keeps what was not touched', async () => {
    const before = await base();
    const edited = toOsm(before).replaceAll('青山温泉', '绿山温泉');
    const { region } = await load(file('here.osm', edited));
    expect(region?.places.map(({ names }) => names.zh)).toEqual(['绿山温泉', '云溪民宿']);
    expect(region?.segments).toEqual(before.segments);
  });
});

describe('KML and GPX', () => {
  it('takes the kind from the folder, the data, the type or the option', async () => {
    const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>温泉</name>
      <Placemark><name>青山温泉</name><description><![CDATA[<b>热</b>水]]></description><Point><coordinates>109.41,24.32,0</coordinates></Point></Placemark></Folder>
      <Placemark><name>Inn</name><ExtendedData><Data name="kind"><value>lodging</value></Data></ExtendedData><Point><coordinates>109.5,24.4</coordinates></Point></Placemark>
      <Placemark><name>Path</name><LineString><coordinates>109,24 110,25</coordinates></LineString></Placemark></Document></kml>`;
    const imported = await load(file('a.kml', kml), { id: 'here' });
    expect(imported.region?.places.map(({ kind, names }) => [kind, names.zh])).toEqual([
      ['hot-spring', '青山温泉'],
      ['lodging', 'Inn'],
    ]);
    expect(imported.region?.places[0]?.about?.zh).toBe('热 水');
    expect(codes(imported)).toContain('lines-not-used');
    const gpx =
      '<gpx><wpt lat="24.32" lon="109.41"><name>青山</name><type>温泉</type></wpt><wpt lat="24.4" lon="109.5"><name>B</name></wpt></gpx>';
    expect(errors(await load(file('a.gpx', gpx), { id: 'here' }))).toEqual(['wpt 2 cell-missing']);
    const { region } = await load(file('a.gpx', gpx), { id: 'here', kind: 'park' });
    expect(region?.places.map(({ kind }) => kind)).toEqual(['hot-spring', 'park']);
  });
});

describe('GeoJSON of other programs', () => {
  it('reads points, areas and OpenStreetMap’s tags', async () => {
    const feature = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
    const box = [
      [
        [109.4, 24.3],
        [109.42, 24.3],
        [109.42, 24.34],
        [109.4, 24.3],
      ],
    ];
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature({ 名称: '青山温泉', 类别: '温泉' }, { type: 'Point', coordinates: [109.41, 24.32, 130] }),
        feature({ name: '大公园', leisure: 'park' }, { type: 'Polygon', coordinates: box }),
        feature({ name: 'Road' }, { type: 'LineString', coordinates: box[0] }),
      ],
    });
    const imported = await load(file('a.geojson', text), { id: 'here' });
    expect(imported.region?.places).toMatchObject([
      { kind: 'hot-spring', position: [109.41, 24.32], precision: 'exact' },
      { kind: 'park', position: [109.41, 24.32], precision: 'area' },
    ]);
    expect(codes(imported)).toEqual(
      expect.arrayContaining(['assumed-datum', 'area-as-point', 'lines-not-used']),
    );
  });
});
